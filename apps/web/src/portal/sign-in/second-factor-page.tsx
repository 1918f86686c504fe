import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PasskeyButton, signWithPasskey, TrustThisDevice } from '@cm/identity/web/public.ts';
import { visitorQuery } from '@cm/web-kit/load-session.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { type Form, useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { signOut } from '../../shell/area-route.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { SignInFrame } from './sign-in-frame.tsx';
import { SmsStep } from './sms-step.tsx';
import { useEnter } from './use-enter.ts';
import { words } from '@cm/identity/web/words.ts';

const schema = z.object({ code: z.string().trim().min(6) });

const confirmByPasskey = async (trustDevice: boolean) =>
  call('portal.session.confirmPasskey', {
    body: { ...(await signWithPasskey(await call('portal.session.beginPasskey', {}))), trustDevice },
  });

/** The code of the authenticator, a passkey, or one of the recovery codes of whoever lost it. */
export function SecondFactorPage() {
  const t = useT(words);
  const enter = useEnter();
  const { factors = [], trustDays = null } = useQuery(visitorQuery('portal')).data ?? {};
  const passkeyOnly = factors.length > 0 && !factors.includes('authenticator');
  const [asked, setRecovery] = useState(false);
  const [bySms, setBySms] = useState(false);
  const [trustDevice, setTrust] = useState(false);
  const recovery = asked || passkeyOnly;
  const leave = passkeyOnly
    ? 'secondFactor.useRecovery'
    : recovery || bySms
      ? 'secondFactor.useApp'
      : 'secondFactor.useRecovery';
  const form = useForm({
    schema,
    defaultValues: { code: '' },
    submit: async (body, idempotencyKey) =>
      call('portal.session.confirm', { body: { ...body, trustDevice } }, { idempotencyKey }),
    onSuccess: ({ state }) => enter(state),
  });
  return (
    <SignInFrame
      title={t('secondFactor.title')}
      others={
        <div className="flex flex-wrap justify-between gap-3">
          {factors.includes('sms') && !bySms ? (
            <Button variant="link" onClick={() => setBySms(true)}>
              {t('secondFactor.useSms')}
            </Button>
          ) : null}
          {passkeyOnly && !bySms ? null : (
            <Button
              variant="link"
              onClick={() => {
                setBySms(false);
                setRecovery(bySms ? false : !recovery);
                form.hook.reset({ code: '' });
              }}
            >
              {t(leave)}
            </Button>
          )}
          <Button variant="link" onClick={() => void signOut('portal')}>
            {t('secondFactor.restart')}
          </Button>
        </div>
      }
    >
      <TrustThisDevice days={asked || bySms ? null : trustDays} checked={trustDevice} onChange={setTrust} />
      {factors.includes('passkey') && !bySms ? (
        <PasskeyButton
          primary={passkeyOnly}
          label={t('passkey.confirm')}
          act={() => confirmByPasskey(trustDevice)}
          onDone={({ state }) => enter(state)}
        />
      ) : null}
      {bySms ? <SmsStep onEnter={enter} /> : <CodeStep form={form} recovery={recovery} passkeyOnly={passkeyOnly} />}
    </SignInFrame>
  );
}

interface CodeStepProps {
  readonly form: Form<z.input<typeof schema>, z.output<typeof schema>>;
  readonly recovery: boolean;
  readonly passkeyOnly: boolean;
}

/** A code of the authenticator, or of the recovery codes. */
function CodeStep({ form, recovery, passkeyOnly }: CodeStepProps) {
  const t = useT(words);
  return (
    <>
      <p className="text-ink-2">
        {passkeyOnly
          ? t('secondFactor.passkeyText')
          : recovery
            ? t('secondFactor.recoveryText')
            : t('secondFactor.text')}
      </p>
      <FormView form={form} label={t('secondFactor.title')}>
        <FormField form={form} name="code" label={recovery ? t('secondFactor.recoveryCode') : t('secondFactor.code')}>
          {(field) =>
            recovery ? (
              <Input dir="ltr" autoComplete="off" spellCheck={false} {...field} className="font-mono" />
            ) : (
              <OtpInput {...field} onComplete={() => form.onSubmit()} />
            )
          }
        </FormField>
        <Button type="submit" variant={passkeyOnly ? 'secondary' : 'primary'} loading={form.submitting}>
          {t('secondFactor.submit')}
        </Button>
      </FormView>
    </>
  );
}
