import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { isRight, RIGHTS, RightsField } from '@cm/identity/web/portal/public.ts';
import type { Contact } from './people.ts';
import { words } from './words.ts';

const schema = z.object({ permissions: z.array(z.enum(RIGHTS)) });

export interface RightsDialogProps {
  readonly contact: Contact;
  /** Sends an invitation with these rights; else they are those of a member. */
  readonly invites?: boolean;
  readonly onClose: () => void;
}

/** What a person may do, now or once they accept. */
export function RightsDialog({ contact, invites = false, onClose }: RightsDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const { id, name, email, version } = contact;
  const form = useForm({
    schema,
    defaultValues: { permissions: contact.permissions.filter(isRight) },
    submit: ({ permissions }, idempotencyKey) =>
      invites
        ? call('portal.contacts.inviteAgain', { path: { id }, body: { permissions } }, { idempotencyKey })
        : call('portal.contacts.setRights', { path: { id }, body: { permissions, version } }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(invites ? t('contacts.inviteDone', { email }) : t('saved'));
      refresh(queryKeyOf('portal.contacts'));
      onClose();
    },
  });
  const again = contact.standing !== 'noted';
  return (
    <FormDialog
      form={form}
      title={invites ? t('contacts.inviteOf', { name }) : t('contacts.rightsOf', { name })}
      description={invites ? t(again ? 'contacts.againText' : 'contacts.inviteText') : t('contacts.rightsText')}
      submitLabel={invites ? t('contacts.send') : t('save')}
      onClose={onClose}
    >
      <FormField form={form} name="permissions" label={t('contacts.rights')} hideLabel={!invites} group>
        {(field) => <RightsField value={field.value} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}
