import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { z } from '@cm/web-kit/schema.ts';
import { Input } from '@cm/ui/input.tsx';
import type { FactorCalls, Passkey } from './factor-calls.ts';
import { words } from './words.ts';

const schema = z.object({ name: z.string().trim().min(1).max(80) });

export interface RenamePasskeyDialogProps {
  readonly calls: FactorCalls;
  readonly passkey: Passkey;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function RenamePasskeyDialog({ calls, passkey, onDone, onClose }: RenamePasskeyDialogProps) {
  const t = useT(words);
  const form = useForm({
    schema,
    defaultValues: { name: passkey.name },
    submit: ({ name }, idempotencyKey) => calls.renamePasskey(passkey.id, name, idempotencyKey),
    onSuccess: onDone,
  });
  return (
    <FormDialog form={form} title={t('passkeys.renameTitle')} submitLabel={t('passkeys.rename')} onClose={onClose}>
      <FormField form={form} name="name" label={t('passkeys.name')}>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
    </FormDialog>
  );
}
