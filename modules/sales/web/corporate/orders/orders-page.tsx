import { useQuery } from '@tanstack/react-query';
import { OrderStatus } from '../../shared/order-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { Column } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { Amount, Day, Name, RowTitle, StateAndAmount } from '@cm/web-kit/staff/columns.tsx';
import { defined } from '@cm/web-kit/staff/defined.ts';
import { first, LIST_OPTIONS, PAGE_SIZE, pick, pickSort } from '@cm/web-kit/staff/list-query.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { type ListedOrder, ORDER_SORTS, ORDER_STATES, orderKeys } from './order-queries.ts';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';
import { words as salesWords } from '../../words.ts';

/** Every order, from its request to its delivery. */
export function OrdersPage() {
  const t = useT(words);
  const states = useT(salesWords);
  const control = useListState(['state', 'customerId']);
  const customerFilter = useCustomerFilter(control);
  const { state } = control;
  const query = defined({
    limit: PAGE_SIZE,
    cursor: state.cursor || undefined,
    sort: pickSort(state, ORDER_SORTS),
    state: pick(state, 'state', ORDER_STATES),
    customerId: first(state, 'customerId'),
  });
  const source = useQuery({
    queryKey: [...orderKeys.list, 'list', query],
    queryFn: ({ signal }) => call('corporate.orders.list', { query }, { signal }),
    ...LIST_OPTIONS,
  });
  const columns: readonly Column<ListedOrder>[] = [
    {
      id: 'number',
      header: t('col.number'),
      fixed: true,
      cell: (row) => (
        <RowTitle customer={row.customerName}>
          <Id value={row.number} />
        </RowTitle>
      ),
    },
    { id: 'customer', header: t('col.customer'), wide: true, cell: (row) => <Name>{row.customerName}</Name> },
    {
      id: 'state',
      header: t('col.state'),
      cell: (row) => (
        <StateAndAmount amount={row.ttc} currency={row.currency}>
          <OrderStatus state={row.state} />
        </StateAndAmount>
      ),
    },
    {
      id: 'ttc',
      header: t('totals.ttc'),
      align: 'end',
      wide: true,
      cell: (row) => <Amount amount={row.ttc} currency={row.currency} />,
    },
    { id: 'updatedAt', header: t('col.updatedAt'), wide: true, cell: (row) => <Ago value={row.updatedAt} /> },
    {
      id: 'createdAt',
      header: t('col.createdAt'),
      wide: true,
      align: 'end',
      sort: 'createdAt',
      cell: (row) => <Day value={row.createdAt} />,
    },
  ];
  return (
    <Page>
      <PageHeader title={t('nav.orders')} />
      <DataTable
        id="orders"
        label={t('nav.orders')}
        columns={columns}
        source={source}
        control={control}
        defaultSort="-createdAt"
        rowId={(row) => row.id}
        rowName={(row) => row.number}
        rowHref={(row) => corporate.order(row.id)}
        filters={[
          {
            name: 'state',
            label: t('col.state'),
            single: true,
            options: ORDER_STATES.map((value) => ({ value, label: states(`order.${value}`) })),
          },
          ...customerFilter,
        ]}
        empty={
          <EmptyState seed="orders" title={t('orders.empty')}>
            {t('orders.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
