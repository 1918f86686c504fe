import { useQuery } from '@tanstack/react-query';
import { OrderStatus } from '../../shared/order-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { RecordList } from '@cm/web-kit/staff/record-list.tsx';
import { customerKeys } from '@cm/customers/web/corporate/public.ts';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';

const LIMIT = 15;
const of = (id: string) => ({ customerId: id, limit: LIMIT });
const only = (id: string) => `?customerId=${encodeURIComponent(id)}`;

export function CustomerOrders({ id }: { id: string }) {
  const t = useT(words);
  const query = useQuery({
    queryKey: [...customerKeys.one(id), 'orders'],
    queryFn: ({ signal }) => call('corporate.orders.list', { query: of(id) }, { signal }),
  });
  return (
    <RecordList
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
