import { useRouter } from '@tanstack/react-router';
import { z } from '@cm/web-kit/schema.ts';
import { useQuery } from '@tanstack/react-query';
import { ApiProblem, queryString } from '@cm/web-kit/api.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';
import { SignInFrameLink, SignInFrame } from './sign-in-frame.tsx';
import { keptEmail, keepEmail } from './kept-email.ts';
import { useEnter } from './use-enter.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { portal as salesPortal } from '@cm/sales/paths';
import { isConfirmation, ProviderButtons } from '@cm/federation/web/public.ts';
import { PasskeyButton, signWithPasskey } from '@cm/identity/web/public.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useAnySearch } from '@cm/web-kit/area/page.ts';
import { safeReturn } from '@cm/web-kit/load-session.ts';
import { providerCalls } from './provider-calls.ts';
import { words } from '@cm/identity/web/words.ts';

const schema = z.object({ email: z.email(), password: z.string().min(1) });

const enterByPasskey = async () =>
  call('portal.passkey.enter', { body: await signWithPasskey(await call('portal.passkey.begin', {})) });

export function SignInPage() {
  const t = useT(words);
  const router = useRouter();
  const enter = useEnter();
  const back = safeReturn(useAnySearch()['back'], portalArea.home());
  const form = useForm({
    schema,
    defaultValues: { email: keptEmail(), password: '' },
    submit: async (body, idempotencyKey) => {
      keepEmail(body.email);
      return call('portal.session.create', { body }, { idempotencyKey });
    },
    onSuccess: ({ state }) => enter(state),
  });
  // Somebody whose account came from another system was sent none before.
  const askLink = useAct({
    act: (email: string, idempotencyKey) =>
      call('portal.emailVerification.resend', { body: { email } }, { idempotencyKey }),
    onDone: () => router.history.push(portalArea.checkMail()),
  });
  const offered = useQuery(recordQuery('portal.mailCode.offer', {})).data?.offered ?? false;
  const unverified = form.failure instanceof ApiProblem && form.failure.code === 'identity.email_unverified';
  return (
    <SignInFrame
      title={t('signIn.title')}
      others={
        <>
          <p>
            {t('signIn.noAccount')} <SignInFrameLink href={portalArea.signUp()}>{t('signIn.create')}</SignInFrameLink>
          </p>
          <p>
            <SignInFrameLink href={salesPortal.catalogue()}>{t('signIn.catalogue')}</SignInFrameLink>
          </p>
        </>
      }
    >
      <FormView form={form} label={t('signIn.title')}>
        {unverified ? (
          <Button loading={askLink.busy} onClick={() => askLink.run(keptEmail())}>
            {t('signIn.askLink')}
          </Button>
        ) : null}
        <FormField form={form} name="email" label={t('field.email')}>
          {(field) => <Input type="email" autoComplete="username" {...field} />}
        </FormField>
        <FormField form={form} name="password" label={t('field.password')}>
          {(field) => <PasswordInput autoComplete="current-password" {...field} />}
        </FormField>
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('signIn.submit')}
        </Button>
        <p className="text-sm">
          <SignInFrameLink href={portalArea.forgotPassword()}>{t('signIn.forgot')}</SignInFrameLink>
        </p>
        {offered ? (
          <p className="text-sm">
            <SignInFrameLink
              href={`${portalArea.signInCode()}${queryString(back === portalArea.home() ? {} : { back })}`}
            >
              {t('mailCode.offer')}
            </SignInFrameLink>
          </p>
        ) : null}
      </FormView>
      <ProviderButtons calls={providerCalls} back={back} linking={isConfirmation(back, portalArea.signInReturn())} />
      <PasskeyButton label={t('passkey.signIn')} act={enterByPasskey} onDone={({ state }) => enter(state)} />
    </SignInFrame>
  );
}
