import type { OrderState } from '@cm/api-client/schema';
import { OrderStatus } from '../shared/order-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { amount, cell, code, day } from '@cm/web-kit/portal/list-columns.tsx';
import { ListPage } from '@cm/web-kit/portal/list-page.tsx';
import { useList } from '@cm/web-kit/portal/queries.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { portal } from '../../paths.ts';
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
  const list = useList('portal.orders.list', {
    filters: { state: { label: t('column.state'), values: STATES, word: (value) => states(`order.${value}`) } },
  });
  const order = (
    <Button asChild variant="primary">
      <Link href={portal.catalogue()}>{t('todo.seeCatalogue')}</Link>
    </Button>
  );
  return (
    <ListPage<Item<'portal.orders.list'>>
      title={t('nav.orders')}
      list={list}
      all={t('filter.allFeminine')}
      rowHref={(row) => portal.order(row.id)}
      empty={{ seed: 'orders', title: t('orders.empty'), text: t('orders.emptyText'), action: order }}
      columns={[
        code('number', t('column.number'), (row) => row.number, { place: 'title' }),
        day('created', t('column.date'), (row) => row.createdAt, { place: 'note' }),
        cell('state', t('column.state'), (row) => <OrderStatus state={row.state} />, { place: 'state' }),
        amount('ttc', t('column.ttc'), (row) => row.ttc, { place: 'end', strong: true }),
      ]}
    />
  );
}
