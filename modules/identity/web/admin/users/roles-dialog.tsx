import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { RoleChoices } from './role-choices.tsx';
import type { Account } from '../queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from '../words.ts';

const schema = z.object({ roles: z.array(z.string()).max(20) });

export interface RolesDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Replaces the roles of a colleague; they count from the next request on. */
export function RolesDialog({ account, onClose }: RolesDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { roles: account.roles },
    submit: (body) => call('admin.users.setRoles', { path: { id: account.id }, body }),
    onSuccess: () => {
      toast.ok(t('users.rolesDone', { name: account.name }));
      refresh(queryKeyOf('admin.users'));
      refresh(queryKeyOf('admin.roles'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('users.rolesOf', { name: account.name })}
      description={account.email}
      submitLabel={t('users.saveRoles')}
      onClose={onClose}
    >
      <FormField form={form} name="roles" label={t('users.roles')} group>
        {(field) => <RoleChoices value={field.value} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}
