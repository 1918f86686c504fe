import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Input } from '@cm/ui/input.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { PORTAL_RIGHTS } from './customer-queries.ts';
import { type Right, RightBoxes } from './right-boxes.tsx';
import { useContactsChanged } from './use-contacts-changed.ts';
import { words } from './words.ts';

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  phone: z.string().trim().max(40),
  locale: z.enum(LOCALES),
  permissions: z.array(z.enum(PORTAL_RIGHTS)),
  invite: z.boolean(),
  asOwner: z.boolean(),
});

/** What a new contact may do unless it is changed: write to the support. */
const NEW_RIGHTS: readonly Right[] = ['portal.tickets'];

export interface NewContactDialogProps {
  readonly customerId: string;
  /** Somebody owns the customer already. */
  readonly owned: boolean;
  readonly onClose: () => void;
}

/** A person of the customer, invited to the portal or only noted. */
export function NewContactDialog({ customerId, owned, onClose }: NewContactDialogProps) {
  const t = useT(words);
  const changed = useContactsChanged(onClose);
  const form = useForm({
    schema,
    defaultValues: {
      name: '',
      email: '',
      phone: '',
      locale: 'fr',
      permissions: [...NEW_RIGHTS],
      invite: true,
      asOwner: false,
    },
    submit: async ({ phone, invite, asOwner, permissions, ...facts }, idempotencyKey) => {
      const body = { ...facts, invite, phone: phone || null, permissions: invite ? permissions : [] };
      await call(
        'corporate.customerContacts.create',
        { path: { id: customerId }, body: invite && asOwner ? { ...body, asOwner } : body },
        { idempotencyKey },
      );
      return invite;
    },
    onSuccess: (invited) => changed(t(invited ? 'contacts.invitedDone' : 'contacts.added')),
  });
  const { invite, asOwner } = form.hook.watch();
  return (
    <FormDialog form={form} title={t('contacts.new')} submitLabel={t('contacts.add')} onClose={onClose}>
      <FormField form={form} name="name" label={t('col.name')} required>
        {(field) => <Input {...field} />}
      </FormField>
      <div className="grid gap-4 md:grid-cols-2">
        <FormField form={form} name="email" label={t('col.email')} required>
          {(field) => <Input type="email" {...field} />}
        </FormField>
        <FormField form={form} name="phone" label={t('col.phone')} optional>
          {(field) => <Input type="tel" {...field} />}
        </FormField>
      </div>
      <FormField form={form} name="locale" label={t('customers.language')}>
        {(field) => <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />}
      </FormField>
      <FormField form={form} name="invite" label={t('contacts.invite')} hideLabel group>
        {({ value, onChange }) => (
          <Checkbox
            checked={value}
            onCheckedChange={onChange}
            label={t('contacts.invite')}
            hint={t('contacts.inviteHint')}
          />
        )}
      </FormField>
      {invite && !owned ? (
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
      ) : null}
      {invite && !asOwner ? (
        <FormField form={form} name="permissions" label={t('contacts.rights')} group>
          {({ value, onChange }) => <RightBoxes value={value} onChange={onChange} />}
        </FormField>
      ) : null}
    </FormDialog>
  );
}
