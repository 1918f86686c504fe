import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import type { OptionsFilter } from '@cm/web-kit/table/list-filters.ts';
import { first } from '@cm/web-kit/staff/list-query.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { customerQuery } from './customer-queries.ts';
import { words } from './words.ts';

const NAMES = ['customerId'];

/** The filter « one customer », which other pages link to: it shows the name and offers only its own removal. */
export function useCustomerFilter(): OptionsFilter {
  const t = useT(words);
  const id = first(useListState(NAMES).state, 'customerId');
  const allowed = usePermission('customers.read');
  const { data } = useQuery({ ...customerQuery(id ?? ''), enabled: allowed && id !== undefined });
  return { label: t('col.customer'), options: id === undefined ? [] : [{ value: id, label: data?.name ?? '…' }] };
}
