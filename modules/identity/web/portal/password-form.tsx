import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { NewPasswordField } from '../shared/new-password-field.tsx';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';
import { words as identityWords } from '../words.ts';

const schema = z.object({ current: z.string().min(1), password: z.string().min(12) });

export function PasswordForm() {
  const t = useT(words);
  const identityT = useT(identityWords);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { current: '', password: '' },
    submit: async (body, idempotencyKey) => {
      await call('portal.password.change', { body }, { idempotencyKey });
    },
    onSuccess: () => {
      toast.ok(t('password.done'));
      form.hook.reset();
      refresh(queryKeyOf('portal.sessions'));
    },
  });
  return (
    <Card title={t('password.title')} hint={t('password.hint')}>
      <FormView form={form} label={t('password.title')} className="grid gap-4 pt-2">
        <FormField form={form} name="current" label={t('password.current')} required>
          {(field) => <PasswordInput autoComplete="current-password" {...field} />}
        </FormField>
        <NewPasswordField form={form} name="password" label={identityT('field.newPassword')} />
        <div>
          <Button type="submit" variant="primary" loading={form.submitting}>
            {t('password.submit')}
          </Button>
        </div>
      </FormView>
    </Card>
  );
}
