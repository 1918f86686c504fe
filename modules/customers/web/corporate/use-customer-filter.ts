import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import type { Filter } from '@cm/web-kit/table/filter-bar.tsx';
import { first } from '@cm/web-kit/staff/list-query.ts';
import type { ListControl } from '@cm/web-kit/table/list-state.ts';
import { customerQuery } from './customer-queries.ts';
import { words } from './words.ts';

/** The filter « one customer », which other pages link to: it shows the name and offers only its own removal. */
export function useCustomerFilter(control: ListControl): Filter[] {
  const t = useT(words);
  const id = first(control.state, 'customerId');
  const allowed = usePermission('customers.read');
  const { data } = useQuery({ ...customerQuery(id ?? ''), enabled: allowed && id !== undefined });
  if (id === undefined) return [];
  return [
    { name: 'customerId', label: t('col.customer'), single: true, options: [{ value: id, label: data?.name ?? '…' }] },
  ];
}
