import { useQuery } from '@tanstack/react-query';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Select } from '@cm/ui/select.tsx';
import { contactsQuery, CustomerPicker, customerQuery } from '@cm/customers/web/corporate/public.ts';
import type { NewTicketForm } from './use-new-ticket.ts';
import { words } from './words.ts';

/** For which customer a ticket is, and who of them asks; `preset` is the customer that the address names. */
export function RequesterFields({ form, preset }: { form: NewTicketForm; preset: string | undefined }) {
  const t = useT(words);
  const customerId = form.hook.watch('customerId');
  const known = useQuery({ ...customerQuery(preset ?? ''), enabled: preset !== undefined }).data;
  const contacts = useQuery({ ...contactsQuery(customerId), enabled: customerId !== '' }).data?.items ?? [];
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <FormField form={form} name="customerId" label={t('col.customer')} required>
        {(field) => (
          <CustomerPicker
            key={known?.id}
            value={field.value}
            known={known}
            onChange={(id) => {
              field.onChange(id);
              form.hook.setValue('contactId', '');
            }}
          />
        )}
      </FormField>
      <FormField form={form} name="contactId" label={t('tickets.contact')} optional>
        {(field) => (
          <Select
            {...field}
            disabled={contacts.length === 0}
            placeholder={t('tickets.firstContact')}
            options={contacts.map((contact) => ({ value: contact.id, label: contact.name }))}
          />
        )}
      </FormField>
    </div>
  );
}
