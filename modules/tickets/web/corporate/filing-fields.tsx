import { useQuery } from '@tanstack/react-query';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Select } from '@cm/ui/select.tsx';
import { TICKET_CHOICES } from './ticket-choices.ts';
import { ticketOptionsQuery } from './ticket-queries.ts';
import type { NewTicketForm } from './use-new-ticket.ts';
import { words } from './words.ts';
import { words as ticketsWords } from '../words.ts';

/** How pressing a ticket is, what it is about, and which group it falls to. */
export function FilingFields({ form }: { form: NewTicketForm }) {
  const t = useT(words);
  const states = useT(ticketsWords);
  const name = useLocalised();
  const { categories = [], groups = [] } = useQuery(ticketOptionsQuery).data ?? {};
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {TICKET_CHOICES.map((choice) => (
        <FormField key={choice.name} form={form} name={`choices.${choice.name}`} label={choice.label(states)}>
          {(field) => (
            <Select {...field} options={choice.values.map((value) => ({ value, label: choice.word(states, value) }))} />
          )}
        </FormField>
      ))}
      <FormField form={form} name="categoryId" label={t('tickets.category')} optional>
        {(field) => (
          <Select
            {...field}
            placeholder={t('tickets.noCategory')}
            options={categories.filter((one) => !one.archived).map((one) => ({ value: one.id, label: name(one.name) }))}
          />
        )}
      </FormField>
      <FormField form={form} name="groupId" label={t('tickets.group')} optional>
        {(field) => (
          <Select
            {...field}
            placeholder={t('tickets.noGroup')}
            options={groups
              .filter((one) => one.reached && !one.archived)
              .map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
      </FormField>
    </div>
  );
}
