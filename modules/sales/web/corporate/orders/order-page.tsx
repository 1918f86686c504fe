import type { OrderState } from '@cm/api-client/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePage } from '@cm/web-kit/area/page.ts';
import { OrderStatus } from '../../shared/order-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Stepper, type StepState } from '@cm/ui/stepper.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { RecordNumber } from '@cm/web-kit/staff/columns.tsx';
import { DocumentTotals } from '@cm/catalogue/web/corporate/public.ts';
import { LinesTable } from '@cm/catalogue/web/corporate/public.ts';
import { taxGroupsOf } from '@cm/catalogue/web/corporate/public.ts';
import { CustomerCard } from '@cm/customers/web/corporate/public.ts';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { OrderActs } from './order-acts.tsx';
import { OrderHistory } from './order-history.tsx';
import { OrderOutcome } from './order-outcome.tsx';
import { type Order, orderQuery } from './order-queries.ts';
import { OrderSteps } from './order-steps.tsx';
import { corporate } from '../../../paths.ts';
import { pages } from '../pages.ts';
import { words } from '../words.ts';
import { words as salesWords } from '../../words.ts';

const PATH = ['requested', 'validated', 'in_progress', 'delivered'] as const satisfies readonly OrderState[];

function progress(order: Order, index: number): StepState {
  const at = PATH.findIndex((state) => state === order.state);
  if (order.state === 'cancelled') return index === 0 ? 'done' : 'todo';
  if (index < at || order.state === 'delivered') return 'done';
  if (index > at) return 'todo';
  return order.steps.some((step) => step.state === 'failed') ? 'failed' : 'current';
}

/** One order: where it stands, what is left to do, what was ordered. */
export function OrderPage() {
  const { id } = usePage(pages.order).params;
  const t = useT(words);
  const states = useT(salesWords);
  const format = useFormat();
  const { data: order } = useSuspenseQuery(orderQuery(id));
  return (
    <Page>
      <PageHeader
        title={<RecordNumber value={order.number} />}
        crumbs={[{ label: t('nav.orders'), href: corporate.orders() }, { label: order.number }]}
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
      />
      {order.cancelReason ? (
        <div className="mb-(--gap)">
          <Callout tone="bad" title={t('orders.cancelled')}>
            {order.cancelReason}
          </Callout>
        </div>
      ) : null}
      <DetailLayout
        aside={
          <>
            <CustomerCard id={order.customerId} />
            <OrderOutcome order={order} />
            <OrderHistory order={order} />
          </>
        }
      >
        <Card>
          <Stepper
            label={t('orders.progress')}
            steps={PATH.map((state, index) => ({
              key: state,
              label: states(`order.${state}`),
              state: progress(order, index),
            }))}
          />
        </Card>
        <OrderSteps order={order} />
        <Card title={t('lines.title')} flush>
          <LinesTable
            label={t('lines.title')}
            currency={order.currency}
            lines={order.lines.map((line) => ({ ...line, unit: states(`perCycle.${line.cycle}`) }))}
          />
          <div className="p-(--card-pad)">
            <DocumentTotals
              currency={order.currency}
              discount={order.lines.reduce((sum, line) => sum + line.discount, 0)}
              ht={order.ht}
              groups={taxGroupsOf(order.lines)}
              ttc={order.ttc}
            />
          </div>
        </Card>
      </DetailLayout>
    </Page>
  );
}
