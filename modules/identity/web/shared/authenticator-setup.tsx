import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { words } from '../words.ts';

export interface AuthenticatorSetupProps {
  /** Base32, in case the camera cannot be used. */
  readonly secret: string;
  /** The same as an image, a `data:` address. */
  readonly qrCode: string;
  readonly confirm: (code: string) => Promise<readonly string[]>;
  /** Given the recovery codes, which are shown this once. */
  readonly onDone: (recoveryCodes: readonly string[]) => void;
}

const schema = z.object({ code: z.string().regex(/^\d{6}$/) });

/** Three gestures: scan, type the first code, keep the recovery codes. */
export function AuthenticatorSetup({ secret, qrCode, confirm, onDone }: AuthenticatorSetupProps) {
  const t = useT(words);
  const form = useForm({
    schema,
    defaultValues: { code: '' },
    submit: async ({ code }) => confirm(code),
    onSuccess: onDone,
  });
  return (
    <FormView form={form} label={t('enrolment.title')}>
      <ol className="grid list-decimal gap-4 ps-5 marker:text-ink-3">
        <li>
          <p className="mb-3">{t('enrolment.scan')}</p>
          <div className="flex flex-wrap items-center gap-4">
            <img
              src={qrCode}
              alt={t('enrolment.qr')}
              width={168}
              height={168}
              className="rounded-md border border-line bg-[#fff] p-1"
            />
            <div className="grid min-w-0 gap-1 text-sm text-ink-2">
              <p>{t('enrolment.byHand')}</p>
              <Id value={secret.replace(/(.{4})(?=.)/g, '$1 ')} copy />
            </div>
          </div>
        </li>
        <li>
          <FormField form={form} name="code" label={t('enrolment.code')}>
            {(field) => <OtpInput {...field} onComplete={() => form.onSubmit()} />}
          </FormField>
        </li>
      </ol>
      <div>
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('enrolment.submit')}
        </Button>
      </div>
    </FormView>
  );
}
