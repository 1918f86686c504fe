import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { words } from '@cm/identity/web/words.ts';
import { SignInFrame, SignInFrameLink, SignInLink } from './sign-in-frame.tsx';
import { keepEmail } from './kept-email.ts';

const schema = z.object({ password: z.string().min(1) });

export interface VerifyWithPasswordProps {
  readonly token: string;
  readonly onConfirmed: (email: string) => void;
}

/** The link was opened in another browser than the sign-up: its password says whose account it is. */
export function VerifyWithPassword({ token, onConfirmed }: VerifyWithPasswordProps) {
  const t = useT(words);
  const form = useForm({
    schema,
    defaultValues: { password: '' },
    submit: async ({ password }, idempotencyKey) => {
      const { email } = await call(
        'portal.emailVerification.confirm',
        { body: { token, password } },
        { idempotencyKey },
      );
      keepEmail(email);
      return email;
    },
    onSuccess: onConfirmed,
  });
  return (
    <SignInFrame title={t('verify.passwordTitle')} others={<SignInLink />}>
      <p className="text-ink-2">{t('verify.passwordText')}</p>
      <FormView form={form} label={t('verify.passwordTitle')}>
        <FormField form={form} name="password" label={t('field.password')}>
          {(field) => <Input type="password" autoComplete="current-password" {...field} />}
        </FormField>
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('verify.submit')}
        </Button>
        <p className="text-sm">
          <SignInFrameLink href={portalArea.forgotPassword()}>{t('verify.notMine')}</SignInFrameLink>
        </p>
      </FormView>
    </SignInFrame>
  );
}
