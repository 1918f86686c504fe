import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { z } from '@cm/web-kit/schema.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Input } from '@cm/ui/input.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import type { AccessCalls } from './access-calls.ts';
import { words } from './words.ts';

const schema = z.object({ email: z.email().max(254), password: z.string().min(1).max(1000) });

/** Asks for another address with the password. */
export function ChangeEmailDialog({ calls, onClose }: { readonly calls: AccessCalls; readonly onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { email: '', password: '' },
    submit: async (body, idempotencyKey) => {
      await calls.requestEmail(body, idempotencyKey);
    },
    onSuccess: () => {
      refresh(calls.pendingEmailKey);
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('email.change')}
      description={t('email.changeText')}
      submitLabel={t('email.submit')}
      onClose={onClose}
    >
      <FormField form={form} name="email" label={t('email.new')} required>
        {(field) => <Input type="email" autoComplete="email" {...field} />}
      </FormField>
      <FormField form={form} name="password" label={t('email.password')} required>
        {(field) => <PasswordInput autoComplete="current-password" {...field} />}
      </FormField>
    </FormDialog>
  );
}
