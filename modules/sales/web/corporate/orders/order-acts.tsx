import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { type Order } from './order-queries.ts';
import { words } from '../words.ts';

/** Validate, start, deliver, cancel: what the order's state allows. */
export function OrderActs({ order }: { order: Order }) {
  const t = useT(words);
  const refresh = useRefresh();
  const [open, setOpen] = useState<'deliver' | 'cancel' | null>(null);
  const path = { id: order.id };
  const keys = [queryKeyOf('corporate.orders')];
  const validate = useAct({
    act: (_: null, idempotencyKey) => call('corporate.orders.validate', { path }, { idempotencyKey }),
    refresh: keys,
    done: t('orders.validated', { number: order.number }),
  });
  const start = useAct({
    act: (_: null, idempotencyKey) => call('corporate.orders.start', { path }, { idempotencyKey }),
    refresh: keys,
    done: t('orders.started', { number: order.number }),
  });
  const deliver = useAct({
    act: (_: null, idempotencyKey) => call('corporate.orders.deliver', { path }, { idempotencyKey }),
    refresh: [...keys, queryKeyOf('corporate.services'), queryKeyOf('corporate.invoices')],
    done: t('orders.delivered', { number: order.number }),
    onDone: () => setOpen(null),
  });
  const can = useMay(order.can, 'orders.manage');
  return (
    <>
      {can.cancel ? (
        <Button variant="danger-ghost" aria-haspopup="dialog" onClick={() => setOpen('cancel')}>
          {t('orders.cancel')}
        </Button>
      ) : null}
      {can.validate ? (
        <Button variant="primary" loading={validate.busy} onClick={() => validate.run(null)}>
          {t('orders.validate')}
        </Button>
      ) : null}
      {can.start ? (
        <Button variant="primary" loading={start.busy} onClick={() => start.run(null)}>
          {t('orders.start')}
        </Button>
      ) : null}
      {can.deliver ? (
        <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen('deliver')}>
          {t('orders.deliver')}
        </Button>
      ) : null}
      <ConfirmDialog
        open={open === 'deliver'}
        onOpenChange={(next) => setOpen(next ? 'deliver' : null)}
        title={t('orders.deliverTitle', { number: order.number })}
        description={t('orders.deliverText')}
        confirmLabel={t('orders.deliver')}
        loading={deliver.busy}
        onConfirm={() => deliver.run(null)}
      />
      {open === 'cancel' ? (
        <ReasonDialog
          title={t('orders.cancelTitle', { number: order.number })}
          description={t('orders.cancelText')}
          hint={t('orders.cancelHint')}
          submitLabel={t('orders.cancel')}
          danger
          max={1000}
          submit={(reason, idempotencyKey) =>
            call('corporate.orders.cancel', { path, body: { reason } }, { idempotencyKey })
          }
          onDone={() => {
            toast.ok(t('orders.cancelDone', { number: order.number }));
            refresh(...keys);
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}
