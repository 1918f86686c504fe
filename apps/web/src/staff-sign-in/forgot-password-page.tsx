import { useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Link } from '@cm/ui/link.tsx';
import { FocusFirst } from '@cm/web-kit/focus-first.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { signInPaths } from './staff-area.ts';
import { StaffSignInFrame } from './staff-sign-in-frame.tsx';
import { useStaffArea } from './use-staff-area.ts';
import { words } from './words.ts';

const schema = z.object({ email: z.email().max(254) });

/** Asks for a mailed link. The answer is the same for every address: a visitor tells nobody who has an account. */
export function ForgotPasswordPage() {
  const t = useT(words);
  const paths = signInPaths(useStaffArea());
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    schema,
    defaultValues: { email: '' },
    submit: async (body, idempotencyKey) => {
      await call('corporate.password.requestReset', { body }, { idempotencyKey });
      return body.email;
    },
    onSuccess: setSentTo,
  });
  const back = (
    <Button asChild>
      <Link href={paths.signIn()}>{t('forgot.back')}</Link>
    </Button>
  );
  if (sentTo !== null) {
    return (
      <StaffSignInFrame title={t('forgot.sentTitle')}>
        <Callout tone="ok" live>
          {t('forgot.sent', { email: sentTo })}
        </Callout>
        {back}
      </StaffSignInFrame>
    );
  }
  return (
    <StaffSignInFrame title={t('forgot.title')}>
      <FormView form={form} label={t('forgot.title')}>
        <FocusFirst />
        <p className="text-ink-2">{t('forgot.text')}</p>
        <FormField form={form} name="email" label={t('email')}>
          {(field) => <Input type="email" autoComplete="username" {...field} />}
        </FormField>
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('forgot.submit')}
        </Button>
        {back}
      </FormView>
    </StaffSignInFrame>
  );
}
