import type { OrderStepKind } from '@cm/api-client/schema';
import { useState } from 'react';
import { StepStatus } from '../../shared/step-status.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { type Order, type OrderStep } from './order-queries.ts';
import { useStepReason } from './step-reason.ts';
import { words } from '../words.ts';

const KINDS = ['commercial', 'technical'] as const satisfies readonly OrderStepKind[];

/** The work of the order: the commercial steps, then the technical ones; a failed one keeps its place. */
export function OrderSteps({ order }: { order: Order }) {
  const t = useT(words);
  if (order.steps.length === 0) return null;
  return (
    <Card title={t('orders.steps')} flush>
      {KINDS.map((kind) => {
        const steps = order.steps.filter((step) => step.kind === kind);
        if (steps.length === 0) return null;
        return (
          <section key={kind} aria-label={t(`orders.kind.${kind}`)} className="border-t border-line">
            <h3 className="bg-sunken px-(--card-pad) py-1.5 text-sm font-medium text-ink-2">
              {t(`orders.kind.${kind}`)}
            </h3>
            <ol className="divide-y divide-line">
              {steps.map((step) => (
                <Step key={step.id} order={order} step={step} />
              ))}
            </ol>
          </section>
        );
      })}
    </Card>
  );
}

function Step({ order, step }: { order: Order; step: OrderStep }) {
  const t = useT(words);
  const name = useLocalised();
  const can = usePermission('orders.manage') ? step.can : [];
  const refresh = useRefresh();
  const [open, setOpen] = useState<'complete' | 'fail' | 'skip' | null>(null);
  const path = { id: order.id, step: step.key };
  const keys = [queryKeyOf('corporate.orders')];
  const retry = useAct({
    act: (_: null, idempotencyKey) => call('corporate.orders.retryStep', { path }, { idempotencyKey }),
    refresh: keys,
  });
  const title = name(step.name);
  const why = useStepReason();
  const shared = { max: 1000, onDone: () => refresh(...keys), onClose: () => setOpen(null) };
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-(--card-pad) py-2.5">
      <span className="grid min-w-52 flex-1 gap-0.5">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{title}</span>
          {step.mode === 'automatic' ? <Badge>{t('orders.automatic')}</Badge> : null}
        </span>
        {step.reason ? (
          <span dir="auto" className="page-start text-sm text-ink-2">
            {why(step.reason)}
          </span>
        ) : null}
        {step.attempts > 1 ? (
          <span className="text-sm text-ink-2">{t('orders.attempts', { count: step.attempts })}</span>
        ) : null}
      </span>
      <StepStatus state={step.state} />
      {can.length > 0 ? (
        <span className="flex flex-wrap gap-1.5">
          {can.includes('pending') ? (
            <Button size="sm" loading={retry.busy} onClick={() => retry.run(null)}>
              {t('orders.retry')}
            </Button>
          ) : null}
          {can.includes('done') ? (
            <Button size="sm" variant="primary" aria-haspopup="dialog" onClick={() => setOpen('complete')}>
              {t('orders.complete')}
            </Button>
          ) : null}
          {can.includes('failed') ? (
            <Button size="sm" aria-haspopup="dialog" onClick={() => setOpen('fail')}>
              {t('orders.fail')}
            </Button>
          ) : null}
          {can.includes('skipped') ? (
            <Button size="sm" variant="ghost" aria-haspopup="dialog" onClick={() => setOpen('skip')}>
              {t('orders.skip')}
            </Button>
          ) : null}
        </span>
      ) : null}
      {open === 'complete' ? (
        <ReasonDialog
          {...shared}
          optional
          title={t('orders.completeTitle', { step: title })}
          label={t('orders.note')}
          submitLabel={t('orders.complete')}
          submit={(note, idempotencyKey) =>
            call('corporate.orders.completeStep', { path, body: note ? { note } : {} }, { idempotencyKey })
          }
        />
      ) : null}
      {open === 'fail' ? (
        <ReasonDialog
          {...shared}
          danger
          title={t('orders.failTitle', { step: title })}
          submitLabel={t('orders.fail')}
          submit={(reason, idempotencyKey) =>
            call('corporate.orders.failStep', { path, body: { reason } }, { idempotencyKey })
          }
        />
      ) : null}
      {open === 'skip' ? (
        <ReasonDialog
          {...shared}
          title={t('orders.skipTitle', { step: title })}
          submitLabel={t('orders.skip')}
          submit={(reason, idempotencyKey) =>
            call('corporate.orders.skipStep', { path, body: { reason } }, { idempotencyKey })
          }
        />
      ) : null}
    </li>
  );
}
