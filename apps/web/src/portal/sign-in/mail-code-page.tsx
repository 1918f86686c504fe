import { useState } from 'react';
import { useCaptcha } from '@cm/identity/web/public.ts';
import { words } from '@cm/identity/web/words.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { Button } from '@cm/ui/button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { z } from '@cm/web-kit/schema.ts';
import { keepEmail, keptEmail } from './kept-email.ts';
import { SignInFrame, SignInFrameLink } from './sign-in-frame.tsx';
import { useEnter } from './use-enter.ts';

/** Signing in with a code by mail: the address, then the code, in the same browser. */
export function MailCodePage() {
  const t = useT(words);
  const [email, setEmail] = useState<string | null>(null);
  return (
    <SignInFrame
      title={t('mailCode.title')}
      others={
        <p>
          <SignInFrameLink href={portalArea.signIn()}>{t('mailCode.password')}</SignInFrameLink>
        </p>
      }
    >
      {email === null ? <AskForCode onAsked={setEmail} /> : <TypeCode email={email} onAgain={() => setEmail(null)} />}
    </SignInFrame>
  );
}

const address = z.object({ email: z.email() });

function AskForCode({ onAsked }: { onAsked: (email: string) => void }) {
  const t = useT(words);
  const { guarded, working } = useCaptcha();
  const form = useForm({
    schema: address,
    defaultValues: { email: keptEmail() },
    submit: async (body, idempotencyKey) => {
      await guarded((part) => call('portal.mailCode.request', { body: { ...body, ...part } }, { idempotencyKey }));
      keepEmail(body.email);
      return body.email;
    },
    onSuccess: onAsked,
  });
  return (
    <>
      <p className="text-ink-2">{t('mailCode.text')}</p>
      <FormView form={form} label={t('mailCode.title')}>
        <FormField form={form} name="email" label={t('field.email')}>
          {(field) => <Input type="email" autoComplete="username" {...field} />}
        </FormField>
        {working}
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('mailCode.send')}
        </Button>
      </FormView>
    </>
  );
}

const typed = z.object({ code: z.string().trim().min(6) });

function TypeCode({ email, onAgain }: { email: string; onAgain: () => void }) {
  const t = useT(words);
  const enter = useEnter();
  const form = useForm({
    schema: typed,
    defaultValues: { code: '' },
    submit: (body, idempotencyKey) => call('portal.mailCode.enter', { body }, { idempotencyKey }),
    onSuccess: ({ state }) => enter(state),
  });
  return (
    <>
      {/* Isolated: an address keeps its order between Arabic words. */}
      <output className="block text-ink-2">{t('mailCode.sent', { email: `\u2068${email}\u2069` })}</output>
      <FormView form={form} label={t('mailCode.title')}>
        <FormField form={form} name="code" label={t('secondFactor.code')}>
          {(field) => <OtpInput {...field} onComplete={() => form.onSubmit()} />}
        </FormField>
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('signIn.submit')}
        </Button>
        <Button variant="link" className="justify-self-start text-sm" onClick={onAgain}>
          {t('mailCode.again')}
        </Button>
      </FormView>
    </>
  );
}
