import { useQuery } from '@tanstack/react-query';
import { OrderStatus } from '../../shared/order-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { NewestRecords } from '@cm/web-kit/staff/newest-records.tsx';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';

const LIMIT = 15;
const of = (id: string) => ({ customerId: id, limit: LIMIT });
const only = (id: string) => `?customerId=${encodeURIComponent(id)}`;

export function CustomerOrders({ id }: { id: string }) {
  const t = useT(words);
  const query = useQuery(recordQuery('corporate.orders.list', { query: of(id) }));
  return (
    <NewestRecords
      label={t('nav.orders')}
      query={query}
      seed="orders"
      empty={t('customers.noOrders')}
      all={corporate.orders() + only(id)}
      row={(order) => ({
        id: order.id,
        href: corporate.order(order.id),
        title: <Id value={order.number} />,
        status: <OrderStatus state={order.state} />,
        end: <Amount amount={order.ttc} currency={order.currency} />,
      })}
    />
  );
}
