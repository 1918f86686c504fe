import { useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Input } from '@cm/ui/input.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { useCaptcha } from '@cm/identity/web/public.ts';
import { SignInFrame, SignInLink } from './sign-in-frame.tsx';
import { keptEmail, keepEmail } from './kept-email.ts';
import { words } from '@cm/identity/web/words.ts';

const schema = z.object({ email: z.email() });

export function ForgotPasswordPage() {
  const t = useT(words);
  const [sent, setSent] = useState('');
  const { guarded, working } = useCaptcha();
  const form = useForm({
    schema,
    defaultValues: { email: keptEmail() },
    submit: async (body, idempotencyKey) => {
      await guarded((part) => call('portal.password.requestReset', { body: { ...body, ...part } }, { idempotencyKey }));
      keepEmail(body.email);
      return body.email;
    },
    onSuccess: setSent,
  });
  return (
    <SignInFrame title={t('forgot.title')} others={<SignInLink />}>
      {sent ? (
        <Callout tone="ok" live title={t('forgot.sent')}>
          {t('forgot.sentText', { email: sent })}
        </Callout>
      ) : (
        <>
          <p className="text-ink-2">{t('forgot.text')}</p>
          <FormView form={form} label={t('forgot.title')}>
            <FormField form={form} name="email" label={t('field.email')}>
              {(field) => <Input type="email" autoComplete="username" {...field} />}
            </FormField>
            {working}
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t('forgot.submit')}
            </Button>
          </FormView>
        </>
      )}
    </SignInFrame>
  );
}
