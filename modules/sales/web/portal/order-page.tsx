import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '@cm/api-client/client';
import { LinesTable } from '@cm/catalogue/web/public.ts';
import { OrderStatus } from '../shared/order-status.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Field } from '@cm/ui/field.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { type Step, Stepper } from '@cm/ui/stepper.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { useSheetLines } from '@cm/catalogue/web/public.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';
import { portal } from '../../paths.ts';
import { orderQuery } from './queries.ts';
import { words } from './words.ts';
import { words as salesWords } from '../words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';

type Order = Result<'portal.orders.get'>;

const PATH = ['requested', 'validated', 'in_progress', 'delivered'] as const;
const FOLLOW_MS = 20_000;

/** An order to follow: where it stands, what was done when, what is in it. */
export function OrderPage() {
  const t = useT(words);
  const format = useFormat();
  const id = usePage(pages.order).params.id;
  const { data: order } = useQuery({ ...orderQuery(id), refetchInterval: FOLLOW_MS });
  const [cancelling, setCancelling] = useState(false);
  if (!order) return null;
  return (
    <Page>
      <PageHeader
        title={t('order.title', { number: order.number })}
        crumbs={[{ label: t('nav.orders'), href: portal.orders() }, { label: order.number }]}
        meta={
          <>
            <OrderStatus state={order.state} look="tint" />
            <span>{t('order.placed', { date: format.dateTime(order.createdAt) })}</span>
          </>
        }
        actions={
          order.can.cancel ? (
            <Button variant="danger-ghost" onClick={() => setCancelling(true)}>
              {t('order.cancel')}
            </Button>
          ) : null
        }
      />
      <div className="grid gap-(--gap)">
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
      <CancelDialog order={order} open={cancelling} onOpenChange={setCancelling} />
    </Page>
  );
}

function Tracking({ order }: { order: Order }) {
  const t = useT(words);
  const states = useT(salesWords);
  const format = useFormat();
  const at = PATH.findIndex((state) => state === order.state);
  const steps = PATH.map((state, index): Step => {
    const reached = order.history.find((entry) => entry.state === state);
    return {
      key: state,
      label: states(`order.${state}`),
      state: index < at || order.state === 'delivered' ? 'done' : index === at ? 'current' : 'todo',
      ...(reached ? { detail: <time dateTime={reached.at}>{format.dateTime(reached.at)}</time> } : {}),
    };
  });
  return <Stepper label={t('order.tracking')} steps={steps} />;
}

function OrderLines({ order }: { order: Order }) {
  const t = useT(words);
  const sheet = useT(catalogueDocumentWords);
  const lines = useSheetLines();
  const value = (amount: number) => ({ amount, currency: order.currency });
  return (
    <Card
      title={t('order.lines')}
      actions={
        order.quoteId ? (
          <Link
            href={portal.quote(order.quoteId)}
            className="hit rounded-sm text-accent-text underline underline-offset-4"
          >
            {t('order.quote')}
          </Link>
        ) : undefined
      }
    >
      <div className="grid gap-5">
        <LinesTable label={t('order.lines')} lines={lines(order.lines)} currency={order.currency} />
        <LedgerTotals
          rows={[
            { label: sheet('totalHt'), value: value(order.ht) },
            { label: sheet('totalTax'), value: value(order.tax) },
          ]}
          total={{ label: sheet('totalTtc'), value: value(order.ttc) }}
        />
      </div>
    </Card>
  );
}

/** The steps of its preparation, by the names that the operator gave them. */
function OrderSteps({ order }: { order: Order }) {
  const t = useT(words);
  const states = useT(salesWords);
  if (order.steps.length === 0) return null;
  return (
    <Card title={t('order.steps')}>
      <ol className="grid gap-2.5">
        {order.steps.map((step) => (
          <li key={step.name} className="flex items-start justify-between gap-3">
            <bdi className={step.done ? 'text-ink-2' : ''}>{step.name}</bdi>
            <span className="text-sm">
              <Status kind={step.done ? 'closed' : 'draft'}>{states(step.done ? 'step.done' : 'step.pending')}</Status>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function CancelDialog({
  order,
  open,
  onOpenChange,
}: {
  order: Order;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useT(words);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const cancel = useAct({
    act: (text: string, idempotencyKey) =>
      call('portal.orders.cancel', { path: { id: order.id }, body: { reason: text } }, { idempotencyKey }),
    done: t('order.cancelDone'),
    refresh: [queryKeyOf('portal.orders')],
    onDone: () => onOpenChange(false),
  });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('order.cancelTitle', { number: order.number })}
      description={t('order.cancelText')}
      confirmLabel={t('order.cancel')}
      danger
      loading={cancel.busy}
      onConfirm={() => {
        const text = reason.trim();
        setMissing(text === '');
        if (text !== '') cancel.run(text);
      }}
    >
      <Field label={t('order.reason')} required error={missing ? t('order.reasonMissing') : undefined}>
        <Textarea maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmDialog>
  );
}
