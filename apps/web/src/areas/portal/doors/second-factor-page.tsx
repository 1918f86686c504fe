import { useState } from 'react';
import { z } from 'zod';
import { FormField, FormView } from '#kit/form/form.tsx';
import { useForm } from '#kit/form/use-form.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';
import { OtpInput } from '#ui/otp-input.tsx';
import { signOut } from '../../area-route.tsx';
import { call } from '../call.ts';
import { DoorPage } from './door-page.tsx';
import { useEnter } from './use-enter.ts';

const schema = z.object({ code: z.string().trim().min(6) });

/** The code of the authenticator, or one of the recovery codes of whoever lost it. */
export function SecondFactorPage() {
  const t = useT('doors');
  const enter = useEnter();
  const [recovery, setRecovery] = useState(false);
  const form = useForm({
    schema,
    defaultValues: { code: '' },
    submit: async (body, idempotencyKey) => call('portal.session.confirm', { body }, { idempotencyKey }),
    onSuccess: ({ state }) => enter(state),
  });
  return (
    <DoorPage
      title={t('secondFactor.title')}
      others={
        <div className="flex flex-wrap justify-between gap-3">
          <Button
            variant="link"
            onClick={() => {
              setRecovery(!recovery);
              form.hook.reset({ code: '' });
            }}
          >
            {recovery ? t('secondFactor.useApp') : t('secondFactor.useRecovery')}
          </Button>
          <Button variant="link" onClick={() => void signOut('portal')}>
            {t('secondFactor.restart')}
          </Button>
        </div>
      }
    >
      <p className="text-ink-2">{recovery ? t('secondFactor.recoveryText') : t('secondFactor.text')}</p>
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
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('secondFactor.submit')}
        </Button>
      </FormView>
    </DoorPage>
  );
}
