import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { NewPasswordField } from '#features/account/new-password-field.tsx';
import { FormField, FormView } from '#kit/form/form.tsx';
import { useForm } from '#kit/form/use-form.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PasswordInput } from '#ui/password-input.tsx';
import { toast } from '#ui/toast.tsx';
import { call } from '../../call.ts';

const schema = z.object({ current: z.string().min(1), password: z.string().min(12) });

export function PasswordForm() {
  const t = useT('account');
  const doors = useT('doors');
  const queryClient = useQueryClient();
  const form = useForm({
    schema,
    defaultValues: { current: '', password: '' },
    submit: async (body, idempotencyKey) => {
      await call('portal.password.change', { body }, { idempotencyKey });
    },
    onSuccess: () => {
      toast.ok(t('password.done'));
      form.hook.reset();
      void queryClient.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  return (
    <Card title={t('password.title')} hint={t('password.hint')}>
      <FormView form={form} label={t('password.title')} className="grid gap-4 pt-2">
        <FormField form={form} name="current" label={t('password.current')} required>
          {(field) => <PasswordInput autoComplete="current-password" {...field} />}
        </FormField>
        <NewPasswordField form={form} name="password" label={doors('field.newPassword')} />
        <div>
          <Button type="submit" variant="primary" loading={form.submitting}>
            {t('password.submit')}
          </Button>
        </div>
      </FormView>
    </Card>
  );
}
