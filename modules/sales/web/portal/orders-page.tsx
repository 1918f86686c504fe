import type { OrderState } from '@cm/api-client/schema';
import { useQuery } from '@tanstack/react-query';
import { OrderStatus } from '../shared/order-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { type RecordColumn, RecordList } from '@cm/web-kit/portal/record-list.tsx';
import { chosenState, pageOf, StateChips } from '@cm/web-kit/portal/state-chips.tsx';
import { portal } from '../../paths.ts';
import type { Item } from '@cm/web-kit/table/list-filters.ts';
import { ordersQuery } from './queries.ts';
import { words } from './words.ts';
import { words as salesWords } from '../words.ts';

const STATES = [
  'requested',
  'validated',
  'in_progress',
  'delivered',
  'cancelled',
] as const satisfies readonly OrderState[];

export function OrdersPage() {
  const t = useT(words);
  const states = useT(salesWords);
  const format = useFormat();
  const control = useListState(['state']);
  const state = chosenState(control, 'state', STATES);
  const source = useQuery(ordersQuery({ ...pageOf(control), ...(state ? { state } : {}) }));
  const columns: RecordColumn<Item<'portal.orders.list'>>[] = [
    { id: 'number', header: t('column.number'), place: 'title', cell: (order) => <Id value={order.number} /> },
    {
      id: 'created',
      header: t('column.date'),
      place: 'note',
      cell: (order) => <time dateTime={order.createdAt}>{format.date(order.createdAt)}</time>,
    },
    { id: 'state', header: t('column.state'), place: 'state', cell: (order) => <OrderStatus state={order.state} /> },
    {
      id: 'ttc',
      header: t('column.ttc'),
      align: 'end',
      place: 'end',
      cell: (order) => <Money value={{ amount: order.ttc, currency: order.currency }} strong />,
    },
  ];
  return (
    <Page>
      <PageHeader title={t('nav.orders')} />
      <RecordList
        label={t('nav.orders')}
        columns={columns}
        source={source}
        control={control}
        rowId={(order) => order.id}
        rowHref={(order) => portal.order(order.id)}
        filters={
          <StateChips
            name="state"
            label={t('column.state')}
            all={t('filter.allFeminine')}
            control={control}
            options={STATES.map((value) => ({ value, label: states(`order.${value}`) }))}
          />
        }
        empty={
          <EmptyState
            seed="orders"
            title={t('orders.empty')}
            action={
              <Button asChild variant="primary">
                <Link href={portal.catalogue()}>{t('todo.seeCatalogue')}</Link>
              </Button>
            }
          >
            {t('orders.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
