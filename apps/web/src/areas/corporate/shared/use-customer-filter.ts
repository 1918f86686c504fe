import { useQuery } from '@tanstack/react-query';
import { useT } from '#kit/i18n/use-t.ts';
import { usePermission } from '#kit/session.ts';
import type { Filter } from '#kit/table/filter-bar.tsx';
import { first } from './list-query.ts';
import type { ListControl } from '#kit/table/list-state.ts';
import { customerQuery } from '../customers/customer-queries.ts';

/** The filter « one customer », which other pages link to: it shows the name and offers only its own removal. */
export function useCustomerFilter(control: ListControl): Filter[] {
  const t = useT('corporate');
  const id = first(control.state, 'customerId');
  const allowed = usePermission('customers.read');
  const { data } = useQuery({ ...customerQuery(id ?? ''), enabled: allowed && id !== undefined });
  if (id === undefined) return [];
  return [
    { name: 'customerId', label: t('col.customer'), single: true, options: [{ value: id, label: data?.name ?? '…' }] },
  ];
}
