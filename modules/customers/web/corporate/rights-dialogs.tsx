import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import type { ContactDialogProps } from './contact-acts.ts';
import { type Contact, PORTAL_RIGHTS } from './customer-queries.ts';
import { RightBoxes } from './right-boxes.tsx';
import { useContactsChanged } from './use-contacts-changed.ts';
import { words } from './words.ts';

const rightsOf = (contact: Contact) => PORTAL_RIGHTS.filter((right) => contact.permissions.includes(right));

const rightsSchema = z.object({ permissions: z.array(z.enum(PORTAL_RIGHTS)) });

/** What a member may do in the portal. */
export function RightsDialog({ customerId, contact, onClose }: ContactDialogProps) {
  const t = useT(words);
  const changed = useContactsChanged(onClose);
  const form = useForm({
    schema: rightsSchema,
    defaultValues: { permissions: rightsOf(contact) },
    submit: ({ permissions }, idempotencyKey) =>
      call(
        'corporate.customerContacts.setRights',
        { path: { id: customerId, contactId: contact.id }, body: { permissions, version: contact.version } },
        { idempotencyKey },
      ),
    onSuccess: () => changed(t('contacts.rightsSaved')),
  });
  return (
    <FormDialog
      form={form}
      title={t('contacts.rightsOf', { name: contact.name })}
      submitLabel={t('contacts.saveRights')}
      onClose={onClose}
    >
      <FormField form={form} name="permissions" label={t('contacts.rights')} hideLabel group>
        {(field) => <RightBoxes value={field.value} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}

const inviteSchema = rightsSchema.extend({ asOwner: z.boolean() });

/** An invitation to somebody noted, or another one: what they may do once they accept. */
export function InviteAgainDialog({ customerId, contact, owned, onClose }: ContactDialogProps) {
  const t = useT(words);
  const changed = useContactsChanged(onClose);
  const form = useForm({
    schema: inviteSchema,
    defaultValues: { permissions: rightsOf(contact), asOwner: contact.owner && !owned },
    submit: ({ permissions, asOwner }, idempotencyKey) =>
      call(
        'corporate.customerContacts.inviteAgain',
        { path: { id: customerId, contactId: contact.id }, body: { permissions, asOwner } },
        { idempotencyKey },
      ),
    onSuccess: () => changed(t('contacts.invitedDone')),
  });
  const asOwner = form.hook.watch('asOwner');
  return (
    <FormDialog
      form={form}
      title={t('contacts.inviteOf', { name: contact.name })}
      description={t(contact.standing === 'noted' ? 'contacts.inviteText' : 'contacts.againText')}
      submitLabel={t('contacts.send')}
      onClose={onClose}
    >
      {owned ? null : (
        <FormField form={form} name="asOwner" label={t('contacts.asOwner')} hideLabel group>
          {({ value, onChange }) => (
            <Checkbox
              checked={value}
              onCheckedChange={onChange}
              label={t('contacts.asOwner')}
              hint={t('contacts.asOwnerHint')}
            />
          )}
        </FormField>
      )}
      {asOwner ? null : (
        <FormField form={form} name="permissions" label={t('contacts.rights')} group>
          {(field) => <RightBoxes value={field.value} onChange={field.onChange} />}
        </FormField>
      )}
    </FormDialog>
  );
}
