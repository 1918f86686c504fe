import type { CustomField } from '@cm/api-client/schema';
import { customerFieldsQuery } from '@cm/fields/web/corporate/public.ts';
import { CustomValue, filterOptions, isShownInLists } from '@cm/fields/web/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { cell } from '@cm/web-kit/staff/list-columns.tsx';
import type { Column } from '@cm/web-kit/table/column.ts';
import { useQuery } from '@tanstack/react-query';
import type { ListedCustomer } from './customer-queries.ts';

/** In the address, before the key of a field of the operator's own. */
const PREFIX = 'f.';

/** The operator's own fields that are not archived. */
export function useOwnFields(): readonly CustomField[] {
  return useQuery(customerFieldsQuery).data?.items.filter(({ archivedAt }) => archivedAt === null) ?? [];
}

/** A column for each: those that the administrator wants in lists are there from the start. */
export function useOwnColumns(fields: readonly CustomField[]): readonly Column<ListedCustomer>[] {
  const name = useLocalised();
  return fields
    .filter(isShownInLists)
    .map((field) =>
      cell<ListedCustomer>(
        `custom.${field.key}`,
        name(field.label),
        (row) => <CustomValue field={field} value={row.custom[field.key]} />,
        { wide: true, hidden: !field.inLists, ...(isFigure(field) ? { align: 'end' } : {}) },
      ),
    );
}

const isFigure = ({ kind }: CustomField): boolean => kind === 'number' || kind === 'money';

/** A filter for each that has something to choose among; anything else is asked in the dialog. */
export function useOwnFilters(fields: readonly CustomField[]) {
  const name = useLocalised();
  const optionsOf = filterOptions;
  return {
    filters: Object.fromEntries(
      fields.map((field) => [
        PREFIX + field.key,
        {
          label: name(field.label),
          options: optionsOf(field).map(({ value, label }) => ({ value, label: name(label) })),
        },
      ]),
    ),
    ask: (asked: Readonly<Record<string, string>>) => {
      const conditions = conditionsOf(asked);
      return conditions === '' ? {} : { fields: conditions };
    },
  };
}

/** `vip:true,town:Alger`: as the server is asked. */
export function conditionsOf(asked: Readonly<Record<string, string>>): string {
  return Object.entries(asked)
    .map(([name, value]) => `${name.slice(PREFIX.length)}:${encodeURIComponent(value)}`)
    .join(',');
}

export const addressName = (field: Pick<CustomField, 'key'>): string => PREFIX + field.key;
