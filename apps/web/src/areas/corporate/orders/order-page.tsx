import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { OrderStatus } from '#features/status/order-status.tsx';
import { useFormat } from '#kit/format/use-format.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { Callout } from '#ui/callout.tsx';
import { Card } from '#ui/card.tsx';
import { Link } from '#ui/link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Stepper, type StepState } from '#ui/stepper.tsx';
import { Page } from '../../page.tsx';
import { RecordNumber } from '../shared/columns.tsx';
import { DocumentTotals } from '../documents/document-totals.tsx';
import { LinesTable } from '../documents/lines-table.tsx';
import { taxGroupsOf } from '../documents/tax-groups.ts';
import { CustomerCard } from '../shared/customer-card.tsx';
import { DetailLayout } from '../shared/detail-layout.tsx';
import { OrderActs } from './order-acts.tsx';
import { OrderHistory } from './order-history.tsx';
import { OrderOutcome } from './order-outcome.tsx';
import { type Order, orderQuery } from './order-queries.ts';
import { OrderSteps } from './order-steps.tsx';

const PATH = ['requested', 'validated', 'in_progress', 'delivered'] as const;

function progress(order: Order, index: number): StepState {
  const at = PATH.findIndex((state) => state === order.state);
  if (order.state === 'cancelled') return index === 0 ? 'done' : 'todo';
  if (index < at || order.state === 'delivered') return 'done';
  if (index > at) return 'todo';
  return order.steps.some((step) => step.state === 'failed') ? 'failed' : 'current';
}

/** One order: where it stands, what is left to do, what was ordered. */
export function OrderPage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const t = useT('corporate');
  const states = useT('states');
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
