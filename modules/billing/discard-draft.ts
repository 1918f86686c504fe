import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invoiceDiscarded } from './events.ts';
import { deleteInvoice, deleteLines } from './invoice.queries.ts';
import { lockedInvoice } from './locked-invoice.ts';

/** A draft has no number, so nothing is missing when it goes. @throws ProblemError 404, 409 once issued */
export async function discardDraft(ctx: Ctx, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const invoice = await lockedInvoice(tx, id, 'discard');
    await deleteLines(tx.db, id);
    await deleteInvoice(tx.db, id);
    await emit(tx, invoiceDiscarded, {
      invoiceId: id,
      customerId: invoice.customerId,
      orderId: invoice.orderId,
      ttc: invoice.ttc,
      currency: invoice.currency,
    });
  });
}
