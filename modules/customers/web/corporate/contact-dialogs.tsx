import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import type { ContactDialogProps } from './contact-acts.ts';
import { useContactsChanged } from './use-contacts-changed.ts';
import { words } from './words.ts';

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  phone: z.string().trim().max(40),
  locale: z.enum(LOCALES),
});

/** What is noted of a person. The address of somebody invited or in is theirs. */
export function EditContactDialog({ customerId, contact, onClose }: ContactDialogProps) {
  const t = useT(words);
  const changed = useContactsChanged(onClose);
  const { id: contactId, name, email, locale, version, standing } = contact;
  const noted = standing === 'noted';
  const form = useForm({
    schema,
    defaultValues: { name, email, phone: contact.phone ?? '', locale },
    submit: ({ email: address, phone, ...facts }, idempotencyKey) =>
      call(
        'corporate.customerContacts.update',
        {
          path: { id: customerId, contactId },
          body: { ...facts, phone: phone || null, version, ...(noted ? { email: address } : {}) },
        },
        { idempotencyKey },
      ),
    onSuccess: () => changed(t('contacts.saved')),
  });
  return (
    <FormDialog form={form} title={t('contacts.editOf', { name })} submitLabel={t('contacts.save')} onClose={onClose}>
      <FormField form={form} name="name" label={t('col.name')} required>
        {(field) => <Input {...field} />}
      </FormField>
      <div className="grid gap-4 md:grid-cols-2">
        <FormField
          form={form}
          name="email"
          label={t('col.email')}
          {...(noted ? { required: true } : { hint: t('contacts.emailFixed') })}
        >
          {(field) => <Input type="email" {...field} readOnly={!noted} />}
        </FormField>
        <FormField form={form} name="phone" label={t('col.phone')} optional>
          {(field) => <Input type="tel" {...field} />}
        </FormField>
      </div>
      <FormField form={form} name="locale" label={t('customers.language')}>
        {(field) => <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />}
      </FormField>
    </FormDialog>
  );
}
