import { useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { FocusFirst } from '@cm/web-kit/focus-first.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { PasskeyButton, signWithPasskey, TrustThisDevice } from '@cm/identity/web/public.ts';
import { words as identityWords } from '@cm/identity/web/words.ts';
import { words } from './words.ts';

const schema = z.object({ code: z.string().trim().min(6).max(40) });

export const confirmByPasskey = async (trustDevice = false) =>
  call('corporate.session.confirmPasskey', {
    body: { ...(await signWithPasskey(await call('corporate.session.beginPasskey', {}))), trustDevice },
  });

export interface SecondFactorStepProps {
  /** What the person has, as the server says it. */
  readonly factors: readonly unknown[];
  readonly trustDays: number | null;
  readonly onDone: () => void;
}

/** Second step: the code of the authenticator, a passkey, or one of the recovery codes when neither is at hand. */
export function SecondFactorStep({ factors, trustDays, onDone }: SecondFactorStepProps) {
  const identityT = useT(identityWords);
  const passkeyOnly = factors.length > 0 && !factors.includes('authenticator');
  const t = useT(words);
  const [asked, setRecovery] = useState(false);
  const [trustDevice, setTrust] = useState(false);
  const recovery = asked || passkeyOnly;
  const form = useForm({
    schema,
    defaultValues: { code: '' },
    submit: (body, idempotencyKey) =>
      call('corporate.session.confirm', { body: { ...body, trustDevice } }, { idempotencyKey }),
    onSuccess: onDone,
  });
  const other = () => {
    form.hook.reset({ code: '' });
    setRecovery(!recovery);
  };
  return (
    <FormView form={form} label={t('code.title')}>
      <FocusFirst key={String(recovery)} />
      <TrustThisDevice days={asked ? null : trustDays} checked={trustDevice} onChange={setTrust} />
      {factors.includes('passkey') ? (
        <PasskeyButton
          primary={passkeyOnly}
          label={identityT('passkey.confirm')}
          act={() => confirmByPasskey(trustDevice)}
          onDone={onDone}
        />
      ) : null}
      <p className="text-ink-2">
        {passkeyOnly ? identityT('secondFactor.passkeyText') : recovery ? t('code.recoveryText') : t('code.text')}
      </p>
      <FormField form={form} name="code" label={recovery ? t('code.recovery') : t('code.label')}>
        {(field) =>
          recovery ? (
            <Input {...field} dir="ltr" autoComplete="off" autoCapitalize="none" spellCheck={false} />
          ) : (
            <OtpInput {...field} onComplete={() => form.onSubmit()} />
          )
        }
      </FormField>
      <Button type="submit" variant={passkeyOnly ? 'secondary' : 'primary'} loading={form.submitting}>
        {t('code.submit')}
      </Button>
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-2">
        {passkeyOnly ? null : (
          <Button variant="link" onClick={other}>
            {recovery ? t('code.useApp') : t('code.useRecovery')}
          </Button>
        )}
        <StartOver onDone={onDone} />
      </div>
    </FormView>
  );
}

/** Leaves the half-open session: somebody else's turn, or another account. */
export function StartOver({ onDone }: { onDone: () => void }) {
  const t = useT(words);
  return (
    <Button variant="link" onClick={() => void call('corporate.session.delete', {}).then(onDone, onDone)}>
      {t('code.startOver')}
    </Button>
  );
}
