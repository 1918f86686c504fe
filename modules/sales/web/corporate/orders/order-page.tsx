import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { OrderStatus } from '../../shared/order-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';
import { RecordNumber } from '@cm/web-kit/staff/columns.tsx';
import { CustomerCard } from '@cm/customers/web/corporate/public.ts';
import { RecordCards } from '@cm/web-kit/staff/record-cards.tsx';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderProgress } from './order-progress.tsx';
import { OrderActs } from './order-acts.tsx';
import { OrderHistory } from './order-history.tsx';
import { OrderOutcome } from './order-outcome.tsx';
import { orderQuery } from './order-queries.ts';
import { OrderSteps } from './order-steps.tsx';
import { corporate } from '../../../paths.ts';
import { pages } from '../pages.ts';
import { words } from '../words.ts';

/** One order: where it stands, what is left to do, what was ordered. */
export function OrderPage() {
  const t = useT(words);
  const format = useFormat();
  const order = useRecord(pages.order, ({ id }) => orderQuery(id));
  return (
    <RecordPage
      list={{ label: t('nav.orders'), href: corporate.orders() }}
      name={order.number}
      title={<RecordNumber value={order.number} />}
      record={{ type: 'order', id: order.id }}
      meta={
        <>
          <OrderStatus state={order.state} look="tint" />
          <span>{t('orders.on', { date: format.date(order.createdAt) })}</span>
          {order.quoteId ? (
            <Link
              href={corporate.quote(order.quoteId)}
              className="hit rounded-sm text-accent-text underline decoration-1 underline-offset-4"
            >
              {t('orders.quote')}
            </Link>
          ) : null}
        </>
      }
      actions={<OrderActs order={order} />}
      notice={
        order.cancelReason ? (
          <Callout tone="bad" title={t('orders.cancelled')}>
            {order.cancelReason}
          </Callout>
        ) : null
      }
    >
      <DetailLayout
        aside={
          <>
            <CustomerCard id={order.customerId} />
            <OrderOutcome order={order} />
            <RecordCards record={{ type: 'order', id: order.id }} />
            <OrderHistory order={order} />
          </>
        }
      >
        <OrderProgress order={order} />
        <OrderSteps order={order} />
        <OrderLines order={order} />
      </DetailLayout>
    </RecordPage>
  );
}
