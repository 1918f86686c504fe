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
  const state = paymentStateOf({ ...next, overdueSince: row.overdueSince });
  await updateSettlement(ctx.db, row.invoiceId, {
    paid: next.paid,
    reduced: next.reduced,
    credited: row.credited + (change.credited ?? 0),
    paymentState: state,
    overdueSince: state === 'overdue' ? row.overdueSince : null,
  });
  if (state !== 'paid' || row.paymentState === 'paid') return;
  await emit(ctx, invoicePaid, {
    invoiceId: row.invoiceId,
    number: row.number,
    customerId: row.customerId,
    ttc: total,
    currency: row.currency,
    dueOn: row.dueOn,
    from: row.paymentState,
    by: change.by,
    documentId: change.documentId,
  });
}
