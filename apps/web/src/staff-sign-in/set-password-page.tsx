import { useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { FocusFirst } from '@cm/web-kit/focus-first.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useLinkToken } from '@cm/web-kit/use-link-token.ts';
import { signInPaths } from './staff-area.ts';
import { StaffSignInFrame } from './staff-sign-in-frame.tsx';
import { useStaffArea } from './use-staff-area.ts';
import { words } from './words.ts';

type Purpose = 'reset_password' | 'invitation';

const schema = z.object({ password: z.string().min(1).max(1000), endTokens: z.boolean() });

function SetPassword({ purpose }: { purpose: Purpose }) {
  const t = useT(words);
  const paths = signInPaths(useStaffArea());
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  const invited = purpose === 'invitation';
  const title = invited ? t('invitation.title') : t('reset.title');
  const form = useForm({
    schema,
    defaultValues: { password: '', endTokens: true },
    submit: ({ password, endTokens }, idempotencyKey) =>
      call('corporate.password.reset', { body: { token, purpose, password, endTokens } }, { idempotencyKey }),
    onSuccess: () => setDone(true),
  });
  const signIn = (
    <Button asChild variant="primary">
      <Link href={paths.signIn()}>{t('reset.signIn')}</Link>
    </Button>
  );
  if (done) {
    return (
      <StaffSignInFrame title={title}>
        <Callout tone="ok" live>
          {t('reset.done')}
        </Callout>
        {signIn}
      </StaffSignInFrame>
    );
  }
  if (token === '') {
    return (
      <StaffSignInFrame title={title}>
        <Callout tone="warn">{t('reset.noToken')}</Callout>
        <Button asChild>
          <Link href={paths.forgotPassword()}>{t('reset.askAgain')}</Link>
        </Button>
      </StaffSignInFrame>
    );
  }
  return (
    <StaffSignInFrame title={title}>
      <FormView form={form} label={title}>
        <FocusFirst />
        <p className="text-ink-2">{invited ? t('invitation.text') : t('reset.text')}</p>
        <FormField form={form} name="password" label={t('reset.password')} hint={t('reset.hint')}>
          {(field) => <PasswordInput autoComplete="new-password" showStrength {...field} />}
        </FormField>
        {invited ? null : (
          <FormField form={form} name="endTokens" label={t('reset.endTokens')} hideLabel group>
            {(field) => (
              <Checkbox
                checked={field.value}
                onCheckedChange={field.onChange}
                label={t('reset.endTokens')}
                hint={t('reset.endTokensHint')}
              />
            )}
          </FormField>
        )}
        <Button type="submit" variant="primary" loading={form.submitting}>
          {invited ? t('invitation.submit') : t('reset.submit')}
        </Button>
      </FormView>
    </StaffSignInFrame>
  );
}

/** From the mail of a lost password. */
export function ResetPasswordPage() {
  return <SetPassword purpose="reset_password" />;
}

/** From the mail that invites a colleague. */
export function InvitationPage() {
  return <SetPassword purpose="invitation" />;
}
