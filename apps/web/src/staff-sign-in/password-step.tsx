import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { FocusFirst } from '@cm/web-kit/focus-first.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { signInPaths } from './staff-area.ts';
import { useStaffArea } from './use-staff-area.ts';
import { isConfirmation, ProviderButtons } from '@cm/federation/web/public.ts';
import { PasskeyButton, signWithPasskey } from '@cm/identity/web/public.ts';
import { corporate } from '@cm/paths/areas';
import { providerCalls } from './provider-calls.ts';
import { words as identityWords } from '@cm/identity/web/words.ts';
import { words } from './words.ts';

const schema = z.object({ email: z.string().trim().min(1).max(254), password: z.string().min(1).max(1000) });

const enterByPasskey = async () =>
  call('corporate.passkey.enter', { body: await signWithPasskey(await call('corporate.passkey.begin', {})) });

/** First step: the address and the password. */
export function PasswordStep({ back, onDone }: { back: string; onDone: () => void }) {
  const t = useT(words);
  const identityT = useT(identityWords);
  const paths = signInPaths(useStaffArea());
  const form = useForm({
    schema,
    defaultValues: { email: '', password: '' },
    submit: (body, idempotencyKey) => call('corporate.session.create', { body }, { idempotencyKey }),
    onSuccess: onDone,
  });
  return (
    <FormView form={form} label={t('signIn.title')}>
      <FocusFirst />
      <FormField form={form} name="email" label={t('email')}>
        {(field) => <Input type="email" autoComplete="username" {...field} />}
      </FormField>
      <FormField form={form} name="password" label={t('password')}>
        {(field) => <PasswordInput autoComplete="current-password" {...field} />}
      </FormField>
      <Button type="submit" variant="primary" loading={form.submitting}>
        {t('signIn.submit')}
      </Button>
      <ProviderButtons calls={providerCalls} back={back} linking={isConfirmation(back, corporate.signInReturn())} />
      <PasskeyButton label={identityT('passkey.signIn')} act={enterByPasskey} onDone={onDone} />
      <p>
        <Link
          href={paths.forgotPassword()}
          className="hit rounded-sm text-accent-text underline decoration-1 underline-offset-4"
        >
          {t('signIn.forgot')}
        </Link>
      </p>
    </FormView>
  );
}
