import { Button } from '@cm/ui/button.tsx';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { type Order } from './order-parts.tsx';
import { words } from './words.ts';

/** Takes an order back while the operator has not begun it; the reason is asked. */
export function CancelOrder({ order }: { order: Order }) {
  const t = useT(words);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const cancel = useAct({
    act: (text: string, idempotencyKey) =>
      call('portal.orders.cancel', { path: { id: order.id }, body: { reason: text } }, { idempotencyKey }),
    done: t('order.cancelDone'),
    refresh: [queryKeyOf('portal.orders')],
    onDone: () => setOpen(false),
  });
  return (
    <>
      {order.can.cancel ? (
        <Button variant="danger-ghost" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {t('order.cancel')}
        </Button>
      ) : null}
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
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
    </>
  );
}
