import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Input } from '@cm/ui/input.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { RIGHTS, type Right } from '@cm/identity/web/portal/public.ts';
import { RightsField } from '@cm/identity/web/portal/public.ts';
import { words } from './words.ts';

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email(),
  permissions: z.array(z.enum(RIGHTS)),
});

const START: Right[] = ['portal.tickets'];

export interface InviteDialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Another person of the customer, invited by mail with rights of their own. */
export function InviteDialog({ onClose, onDone }: InviteDialogProps) {
  const t = useT(words);
  const form = useForm({
    schema,
    defaultValues: { name: '', email: '', permissions: START },
    submit: async (body, idempotencyKey) => call('portal.contacts.invite', { body }, { idempotencyKey }),
    onSuccess: ({ email }) => {
      toast.ok(t('contacts.inviteDone', { email }));
      onDone();
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('contacts.invite')}
      description={t('contacts.inviteText')}
      submitLabel={t('contacts.send')}
      onClose={onClose}
    >
      <FormField form={form} name="name" label={t('person.name')} required>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="email" label={t('contacts.email')} required>
        {(field) => <Input type="email" autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="permissions" label={t('contacts.rights')} group>
        {(field) => <RightsField value={field.value} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}
