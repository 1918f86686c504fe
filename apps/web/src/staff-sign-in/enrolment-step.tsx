import { useQuery } from '@tanstack/react-query';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { enrolmentQuery } from './enrolment-query.ts';
import { StartOver } from './second-factor-step.tsx';
import { createPasskey, PasskeyButton } from '@cm/identity/web/public.ts';
import { words as identityWords } from '@cm/identity/web/words.ts';
import { words } from './words.ts';

const schema = z.object({ code: z.string().trim().min(6).max(24) });

export const enrolPasskey = async (name: string) => {
  const credential = await createPasskey(await call('corporate.enrolment.beginPasskey', {}));
  return call('corporate.enrolment.addPasskey', { body: { name, credential } });
};

/** The staff cannot work without a second factor: the first sign-in makes one. Gives the recovery codes to show. */
export function EnrolmentStep({
  onDone,
  onLeave,
}: {
  onDone: (codes: readonly string[]) => void;
  onLeave: () => void;
}) {
  const t = useT(words);
  const identityT = useT(identityWords);
  const enrolment = useQuery(enrolmentQuery);
  const form = useForm({
    schema,
    defaultValues: { code: '' },
    submit: (body, idempotencyKey) => call('corporate.enrolment.confirm', { body }, { idempotencyKey }),
    onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes),
  });
  if (enrolment.error) {
    return (
      <ErrorState error={enrolment.error} onRetry={() => void enrolment.refetch()} retrying={enrolment.isFetching} />
    );
  }
  return (
    <FormView form={form} label={t('enrolment.title')}>
      <p className="text-ink-2">{t('enrolment.text')}</p>
      <AuthenticatorSecret qrCode={enrolment.data?.qrCode} secret={enrolment.data?.secret} />
      <FormField form={form} name="code" label={t('code.label')} hint={t('enrolment.codeHint')}>
        {(field) => <OtpInput {...field} onComplete={() => form.onSubmit()} />}
      </FormField>
      <Button type="submit" variant="primary" loading={form.submitting} disabled={!enrolment.data}>
        {t('enrolment.submit')}
      </Button>
      <PasskeyButton
        label={identityT('passkey.enrol')}
        act={() => enrolPasskey(identityT('passkey.enrolName'))}
        onDone={({ recoveryCodes }) => onDone(recoveryCodes)}
      />
      <StartOver onDone={onLeave} />
    </FormView>
  );
}

export interface AuthenticatorSecretProps {
  /** `data:` image of the enrolment address; absent while it is being made. */
  readonly qrCode: string | undefined;
  readonly secret: string | undefined;
}

/** What the authenticator scans, and the same as text for who cannot scan. */
export function AuthenticatorSecret({ qrCode, secret }: AuthenticatorSecretProps) {
  const t = useT(words);
  return (
    <div className="grid justify-items-start gap-3 rounded-md border border-line bg-sunken p-4">
      {qrCode ? (
        // White around the code in both themes: phones read dark on light.
        <img src={qrCode} alt={t('enrolment.qr')} width={200} height={200} className="rounded-sm bg-white p-2" />
      ) : (
        <Skeleton className="size-50" />
      )}
      <div className="grid max-w-full gap-0.5 text-sm">
        <span className="text-ink-2">{t('enrolment.secret')}</span>
        {secret ? <Id value={secret.replace(/(.{4})(?=.)/g, '$1 ')} copy /> : <Skeleton className="w-48" />}
      </div>
    </div>
  );
}
