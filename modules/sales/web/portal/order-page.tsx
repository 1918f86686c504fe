import { orderQuery } from './queries.ts';
import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { OrderStatus } from '../shared/order-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { CancelOrder } from './cancel-order.tsx';
import { Tracking, OrderLines, OrderSteps } from './order-parts.tsx';
import { KycWaitNotice } from './kyc-need.tsx';
import { pages } from './pages.ts';
import { portal } from '../../paths.ts';
import { words } from './words.ts';

/** An order to follow: where it stands, what was done when, what is in it. */
export function OrderPage() {
  const t = useT(words);
  const format = useFormat();
  const order = useRecord(pages.order, ({ id }) => orderQuery(id));
  return (
    <RecordPage
      list={{ label: t('nav.orders'), href: portal.orders() }}
      name={order.number}
      title={t('order.title', { number: order.number })}
      meta={
        <>
          <OrderStatus state={order.state} look="tint" />
          <span>{t('order.placed', { date: format.dateTime(order.createdAt) })}</span>
        </>
      }
      actions={<CancelOrder order={order} />}
    >
      <div className="grid gap-(--gap)">
        {order.waitsForKyc ? <KycWaitNotice /> : null}
        {order.state === 'cancelled' ? (
          <Callout tone="warn" title={t('order.cancelled')}>
            <bdi>{order.cancelReason}</bdi>
          </Callout>
        ) : (
          <Card title={t('order.tracking')}>
            <Tracking order={order} />
          </Card>
        )}
        <div className="grid items-start gap-(--gap) lg:grid-cols-[minmax(0,1fr)_20rem]">
          <OrderLines order={order} />
          <OrderSteps order={order} />
        </div>
      </div>
    </RecordPage>
  );
}
