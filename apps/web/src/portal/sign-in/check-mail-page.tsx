import { useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Input } from '@cm/ui/input.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { SignInFrame, SignInLink } from './sign-in-frame.tsx';
import { keptEmail, keepEmail } from './kept-email.ts';
import { words } from '@cm/identity/web/words.ts';

const schema = z.object({ email: z.email() });

/** « Regardez votre boîte »: the link was sent, and can be sent again. */
export function CheckMailPage() {
  const t = useT(words);
  const email = keptEmail();
  const [sent, setSent] = useState(false);
  const form = useForm({
    schema,
    defaultValues: { email },
    submit: async (body, idempotencyKey) => {
      await call('portal.emailVerification.resend', { body }, { idempotencyKey });
      keepEmail(body.email);
    },
    onSuccess: () => setSent(true),
  });
  return (
    <SignInFrame title={t('checkMail.title')} others={<SignInLink />}>
      <div className="grid gap-2">
        {email ? (
          <p>
            {t('checkMail.sentTo')} <bdi className="font-medium wrap-anywhere">{email}</bdi>
          </p>
        ) : null}
        <p className="text-ink-2">{t('checkMail.text')}</p>
      </div>
      {sent ? (
        <Callout tone="ok" live>
          {t('checkMail.again')}
        </Callout>
      ) : null}
      <FormView form={form} label={t('checkMail.resend')}>
        <FormField form={form} name="email" label={t('checkMail.notReceived')} hint={t('checkMail.spam')}>
          {(field) => <Input type="email" autoComplete="email" {...field} />}
        </FormField>
        <Button type="submit" loading={form.submitting}>
          {t('checkMail.resend')}
        </Button>
      </FormView>
    </SignInFrame>
  );
}
