import { OrderStatus } from '../../shared/order-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { StateAndAmount } from '@cm/web-kit/staff/columns.tsx';
import { ago, amount, cell, day, name, numberOf } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { type ListedOrder, ORDER_SORTS, ORDER_STATES } from './order-queries.ts';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';
import { words as salesWords } from '../../words.ts';

const stateOf = (row: ListedOrder) => (
  <StateAndAmount amount={row.ttc} currency={row.currency}>
    <OrderStatus state={row.state} />
  </StateAndAmount>
);

/** Every order, from its request to its delivery. */
export function OrdersPage() {
  const t = useT(words);
  const states = useT(salesWords);
  const customerId = useCustomerFilter();
  const list = useList('corporate.orders.list', {
    sorts: ORDER_SORTS,
    defaultSort: '-createdAt',
    filters: {
      state: { label: t('col.state'), values: ORDER_STATES, word: (value) => states(`order.${value}`) },
      customerId,
    },
  });
  return (
    <ListPage<ListedOrder>
      id="orders"
      title={t('nav.orders')}
      list={list}
      rowName={(row) => row.number}
      rowHref={(row) => corporate.order(row.id)}
      empty={{ title: t('orders.empty'), text: t('orders.emptyText') }}
      columns={[
        numberOf(t('col.number')),
        name('customer', t('col.customer'), (row) => row.customerName),
        cell('state', t('col.state'), stateOf),
        amount('ttc', t('totals.ttc'), (row) => row.ttc),
        ago('updatedAt', t('col.updatedAt'), (row) => row.updatedAt),
        day('createdAt', t('col.createdAt'), (row) => row.createdAt, { align: 'end', sort: 'createdAt' }),
      ]}
    />
  );
}
