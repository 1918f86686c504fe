import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
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
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onDone: () => void;
}

/** Another person of the customer, invited by mail with rights of their own. */
export function InviteDialog({ open, onOpenChange, onDone }: InviteDialogProps) {
  const t = useT(words);
  const form = useForm({
    schema,
    defaultValues: { name: '', email: '', permissions: START },
    submit: async (body, idempotencyKey) => call('portal.contacts.invite', { body }, { idempotencyKey }),
    onSuccess: ({ email }) => {
      toast.ok(t('contacts.inviteDone', { email }));
      form.hook.reset();
      onDone();
      onOpenChange(false);
    },
  });
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('contacts.invite')} description={t('contacts.inviteText')}>
      <FormView form={form} label={t('contacts.invite')}>
        <FormField form={form} name="name" label={t('person.name')} required>
          {(field) => <Input autoComplete="off" {...field} />}
        </FormField>
        <FormField form={form} name="email" label={t('contacts.email')} required>
          {(field) => <Input type="email" autoComplete="off" {...field} />}
        </FormField>
        <FormField form={form} name="permissions" label={t('contacts.rights')} group>
          {(field) => <RightsField value={field.value} onChange={field.onChange} />}
        </FormField>
        <div className="flex justify-end gap-2">
          <Button type="submit" variant="primary" loading={form.submitting}>
            {t('contacts.send')}
          </Button>
        </div>
      </FormView>
    </Dialog>
  );
}
