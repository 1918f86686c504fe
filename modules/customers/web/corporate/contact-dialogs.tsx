import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { type Contact, PORTAL_RIGHTS } from './customer-queries.ts';
import { words } from './words.ts';

type Right = (typeof PORTAL_RIGHTS)[number];

function RightBoxes({ value, onChange }: { value: readonly Right[]; onChange: (rights: Right[]) => void }) {
  const t = useT(words);
  return (
    <fieldset aria-label={t('contacts.rights')} className="grid gap-2 md:grid-cols-2">
      {PORTAL_RIGHTS.map((right) => (
        <Checkbox
          key={right}
          checked={value.includes(right)}
          label={t(`right.${right}`)}
          onCheckedChange={(on) => onChange(PORTAL_RIGHTS.filter((one) => (one === right ? on : value.includes(one))))}
        />
      ))}
    </fieldset>
  );
}

const newSchema = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  phone: z.string().trim().max(40),
  locale: z.enum(LOCALES),
  permissions: z.array(z.enum(PORTAL_RIGHTS)),
  invite: z.boolean(),
});

/** What a new contact may do unless it is changed: write to the support. */
const NEW_RIGHTS: readonly Right[] = ['portal.tickets'];

/** A person of the customer, invited to the portal or not. */
export function NewContactDialog({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema: newSchema,
    defaultValues: { name: '', email: '', phone: '', locale: 'fr', permissions: [...NEW_RIGHTS], invite: true },
    submit: ({ phone, ...body }, idempotencyKey) =>
      call(
        'corporate.customerContacts.create',
        { path: { id: customerId }, body: { ...body, phone: phone || null } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('contacts.added'));
      refresh(queryKeyOf('corporate.customerContacts'), queryKeyOf('corporate.customers'));
      onClose();
    },
  });
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
      <FormField form={form} name="permissions" label={t('contacts.rights')} group>
        {(field) => <RightBoxes value={field.value} onChange={field.onChange} />}
      </FormField>
      <FormField form={form} name="invite" label={t('contacts.invite')} hideLabel group>
        {(field) => (
          <Checkbox
            checked={field.value}
            onCheckedChange={field.onChange}
            label={t('contacts.invite')}
            hint={t('contacts.inviteHint')}
          />
        )}
      </FormField>
    </FormDialog>
  );
}

const rightsSchema = z.object({ permissions: z.array(z.enum(PORTAL_RIGHTS)) });

export interface RightsDialogProps {
  readonly customerId: string;
  readonly contact: Contact;
  readonly onClose: () => void;
}

export function RightsDialog({ customerId, contact, onClose }: RightsDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema: rightsSchema,
    defaultValues: { permissions: PORTAL_RIGHTS.filter((right) => contact.permissions.includes(right)) },
    submit: ({ permissions }, idempotencyKey) =>
      call(
        'corporate.customerContacts.setRights',
        { path: { id: customerId, contactId: contact.id }, body: { permissions, version: contact.version } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('contacts.rightsSaved'));
      refresh(queryKeyOf('corporate.customerContacts'), queryKeyOf('corporate.customers'));
      onClose();
    },
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
