import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { words as factorWords } from '../factors/words.ts';
import { words } from './words.ts';
import { words as identityWords } from '../words.ts';

const schema = z.object({ code: z.string().regex(/^\d{6}$/) });

export interface DisableTwoFactorProps {
  /** Whether passkeys are left: the account keeps a second factor then. */
  readonly keepsPasskeys: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The second factor goes for whoever holds it: its code is asked once more. */
export function DisableTwoFactor({ keepsPasskeys, onClose, onDone }: DisableTwoFactorProps) {
  const factorT = useT(factorWords);
  const t = useT(words);
  const identityT = useT(identityWords);
  const form = useForm({
    schema,
    defaultValues: { code: '' },
    submit: async (body, idempotencyKey) => {
      await call('portal.twoFactor.disable', { body }, { idempotencyKey });
    },
    onSuccess: () => {
      toast.ok(keepsPasskeys ? factorT('authenticator.removed') : t('twoFactor.disabled'));
      onClose();
      onDone();
    },
  });
  return (
    <FormDialog
      form={form}
      title={keepsPasskeys ? factorT('authenticator.removeTitle') : t('twoFactor.disableTitle')}
      description={keepsPasskeys ? factorT('authenticator.removeText') : t('twoFactor.disableText')}
      submitLabel={t('twoFactor.disable')}
      danger
      onClose={onClose}
    >
      <FormField form={form} name="code" label={identityT('secondFactor.code')}>
        {(field) => <OtpInput {...field} />}
      </FormField>
    </FormDialog>
  );
}
