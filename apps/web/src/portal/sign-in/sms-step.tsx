import { useEffect, useState } from 'react';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { z } from '@cm/web-kit/schema.ts';
import { Button } from '@cm/ui/button.tsx';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { words } from '@cm/identity/web/words.ts';
import type { SignInStep } from './use-enter.ts';

/** A code is on its way. */
interface Sent {
  /** Masked. */
  readonly number: string;
  readonly expiresAt: string;
  readonly resendSeconds: number;
}

const schema = z.object({ code: z.string().trim().min(6) });

/** A code that is sent when it is asked for, and typed back. */
export function SmsStep({ onEnter }: { onEnter: (state: SignInStep) => void }) {
  const t = useT(words);
  const [sent, setSent] = useState<Sent | null>(null);
  if (sent) return <TypedBack key={sent.expiresAt} sent={sent} onEnter={onEnter} onResent={setSent} />;
  return (
    <>
      <p className="text-ink-2">{t('secondFactor.smsText')}</p>
      <SendCode label={t('secondFactor.smsSend')} look="primary" onSent={setSent} />
    </>
  );
}

const nothing = z.object({});

interface SendCodeProps {
  readonly label: string;
  readonly look: 'primary' | 'link';
  readonly disabled?: boolean;
  readonly onSent: (sent: Sent) => void;
}

/** A button as a form: what refuses to send is said beside it, since no message of the shell is seen here. */
function SendCode({ label, look, disabled = false, onSent }: SendCodeProps) {
  const form = useForm({
    schema: nothing,
    defaultValues: {},
    submit: (_nothing, idempotencyKey) => call('portal.session.textCode', {}, { idempotencyKey }),
    onSuccess: onSent,
  });
  return (
    <FormView form={form} label={label}>
      <Button type="submit" variant={look} loading={form.submitting} disabled={disabled}>
        {label}
      </Button>
    </FormView>
  );
}

interface TypedBackProps {
  readonly sent: Sent;
  readonly onEnter: (state: SignInStep) => void;
  readonly onResent: (sent: Sent) => void;
}

function TypedBack({ sent, onEnter, onResent }: TypedBackProps) {
  const t = useT(words);
  const [mayResend, setMayResend] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setMayResend(true), sent.resendSeconds * 1000);
    return () => clearTimeout(timer);
  }, [sent]);
  const form = useForm({
    schema,
    defaultValues: { code: '' },
    submit: async (body, idempotencyKey) => call('portal.session.confirmSms', { body }, { idempotencyKey }),
    onSuccess: ({ state }) => onEnter(state),
  });
  return (
    <>
      {/* Isolated: its plus and bullets stay in their places between Arabic words. */}
      <p className="text-ink-2">{t('secondFactor.smsSent', { number: `\u2066${sent.number}\u2069` })}</p>
      <FormView form={form} label={t('secondFactor.title')}>
        <FormField form={form} name="code" label={t('secondFactor.code')}>
          {(field) => <OtpInput {...field} onComplete={() => form.onSubmit()} />}
        </FormField>
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('secondFactor.submit')}
        </Button>
      </FormView>
      <SendCode
        label={t(mayResend ? 'secondFactor.smsAgain' : 'secondFactor.smsWait')}
        look="link"
        disabled={!mayResend}
        onSent={onResent}
      />
    </>
  );
}
