import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invoicePaid } from './events.ts';
import { paymentStateOf } from './payment-state.ts';
import { type SettlementRow, updateSettlement } from './settlement.queries.ts';

export interface Change {
  readonly paid?: number;
  readonly reduced?: number;
  readonly credited?: number;
  readonly by: 'payment' | 'credit_note';
  readonly documentId: string;
}

/** Writes what a locked settlement became; when nothing is owed any more, says so once. */
export async function settle(ctx: Ctx, row: SettlementRow & { number: string }, change: Change): Promise<void> {
  const total = row.total;
  const next = { total, paid: row.paid + (change.paid ?? 0), reduced: row.reduced + (change.reduced ?? 0) };
  const state = paymentStateOf({ ...next, overdueSince: row.overdue_since });
  await updateSettlement(ctx.db, ctx.tenant.id, row.invoice_id, {
    paid: next.paid,
    reduced: next.reduced,
    credited: row.credited + (change.credited ?? 0),
    payment_state: state,
    overdue_since: state === 'overdue' ? row.overdue_since : null,
  });
  if (state !== 'paid' || row.payment_state === 'paid') return;
  await emit(ctx, invoicePaid, {
    invoiceId: row.invoice_id,
    number: row.number,
    customerId: row.customer_id,
    ttc: total,
    currency: row.currency,
    dueOn: row.due_on,
    from: row.payment_state,
    by: change.by,
    documentId: change.documentId,
  });
}
