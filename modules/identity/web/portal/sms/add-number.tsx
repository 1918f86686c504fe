import { useState } from 'react';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { z } from '@cm/web-kit/schema.ts';
import { Input } from '@cm/ui/input.tsx';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { isolated } from './isolated.ts';
import { words } from './words.ts';

export interface AddNumberProps {
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

/** The number and the password, then the code that came to it. */
export function AddNumber({ onAdded, onClose }: AddNumberProps) {
  const [sentTo, setSentTo] = useState<string | null>(null);
  return sentTo === null ? (
    <NumberDialog onSent={setSentTo} onClose={onClose} />
  ) : (
    <CodeDialog number={sentTo} onAdded={onAdded} onClose={onClose} />
  );
}

const asked = z.object({ number: z.string().trim().min(4).max(40), secret: z.string().min(1).max(1000) });

function NumberDialog({ onSent, onClose }: { onSent: (number: string) => void; onClose: () => void }) {
  const t = useT(words);
  const form = useForm({
    schema: asked,
    defaultValues: { number: '', secret: '' },
    submit: ({ number, secret }) => call('portal.sms.begin', { body: { number, proof: { kind: 'password', secret } } }),
    onSuccess: ({ number }) => onSent(number),
  });
  return (
    <FormDialog
      form={form}
      title={t('sms.add')}
      description={t('sms.addText')}
      submitLabel={t('sms.send')}
      onClose={onClose}
    >
      <FormField form={form} name="number" label={t('sms.number')} required>
        {(field) => <Input type="tel" dir="ltr" autoComplete="tel" {...field} />}
      </FormField>
      <FormField form={form} name="secret" label={t('sms.password')} required>
        {(field) => <PasswordInput autoComplete="current-password" {...field} />}
      </FormField>
    </FormDialog>
  );
}

const typed = z.object({ code: z.string().trim().min(6) });

function CodeDialog({ number, onAdded, onClose }: AddNumberProps & { number: string }) {
  const t = useT(words);
  const form = useForm({
    schema: typed,
    defaultValues: { code: '' },
    submit: async ({ code }) => {
      await call('portal.sms.confirm', { body: { code } });
    },
    onSuccess: onAdded,
  });
  return (
    <FormDialog
      form={form}
      title={t('sms.confirmTitle')}
      description={t('sms.confirmText', { number: isolated(number) })}
      submitLabel={t('sms.confirm')}
      onClose={onClose}
    >
      <FormField form={form} name="code" label={t('sms.code')}>
        {(field) => <OtpInput {...field} onComplete={() => form.onSubmit()} />}
      </FormField>
    </FormDialog>
  );
}
