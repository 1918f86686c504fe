import { useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { NewPasswordField } from '@cm/identity/web/public.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { SignInFrame, SignInLink } from './sign-in-frame.tsx';
import { useLinkToken } from '@cm/web-kit/use-link-token.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { words } from '@cm/identity/web/words.ts';

const schema = z.object({ password: z.string().min(12), endTokens: z.boolean() });

/** A password is set with a mailed link: after it was forgotten, or for someone who was invited. */
function SetPassword({ purpose }: { purpose: 'reset_password' | 'invitation' }) {
  const t = useT(words);
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  const form = useForm({
    schema,
    defaultValues: { password: '', endTokens: true },
    submit: async ({ password, endTokens }) => {
      await call('portal.password.reset', { body: { token, purpose, password, endTokens } });
    },
    onSuccess: () => setDone(true),
  });
  if (done) {
    return (
      <SignInFrame title={t(`${purpose}.done`)}>
        <p className="text-ink-2">{t(`${purpose}.doneText`)}</p>
        <Button asChild variant="primary">
          <Link href={portalArea.signIn()}>{t('signIn.submit')}</Link>
        </Button>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={t(`${purpose}.title`)} others={<SignInLink />}>
      {token === '' ? (
        <Callout tone="bad" live>
          {t('link.incomplete')}
        </Callout>
      ) : (
        <>
          <p className="text-ink-2">{t(`${purpose}.text`)}</p>
          <FormView form={form} label={t(`${purpose}.title`)}>
            <NewPasswordField form={form} name="password" label={t('field.newPassword')} />
            {purpose === 'reset_password' ? (
              <FormField form={form} name="endTokens" label={t('reset_password.endTokens')} hideLabel group>
                {(field) => (
                  <Checkbox
                    checked={field.value}
                    onCheckedChange={field.onChange}
                    label={t('reset_password.endTokens')}
                    hint={t('reset_password.endTokensHint')}
                  />
                )}
              </FormField>
            ) : null}
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t(`${purpose}.submit`)}
            </Button>
          </FormView>
        </>
      )}
    </SignInFrame>
  );
}

export function ResetPasswordPage() {
  return <SetPassword purpose="reset_password" />;
}

export function InvitationPage() {
  return <SetPassword purpose="invitation" />;
}
