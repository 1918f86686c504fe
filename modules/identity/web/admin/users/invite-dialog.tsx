import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Input } from '@cm/ui/input.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { RoleChoices } from './role-choices.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from '../words.ts';

const schema = z.object({
  name: z.string().trim().min(2).max(200),
  email: z.email().max(254),
  roles: z.array(z.string()).max(20),
});

/** Invites a colleague: a mail with a link where they choose their password and enrol their second factor. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { name: '', email: '', roles: [] },
    draftKey: 'admin.invite',
    submit: (body, idempotencyKey) => call('admin.users.invite', { body }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(t('users.invited'));
      refresh(queryKeyOf('admin.users'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('users.invite')}
      description={t('users.inviteText')}
      submitLabel={t('users.inviteSend')}
      onClose={onClose}
    >
      <FormField form={form} name="name" label={t('users.name')} required>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="email" label={t('users.email')} required>
        {(field) => <Input type="email" autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="roles" label={t('users.roles')} group>
        {(field) => <RoleChoices value={field.value} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}
