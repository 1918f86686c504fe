import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { type DraftContent, lineRows } from './draft-invoice.ts';
import { invoiceDraftChanged } from './events.ts';
import { deleteLines, insertLines, linesOf, updateInvoice } from './invoice.queries.ts';
import { lockedInvoice } from './locked-invoice.ts';
import { priceLines } from './price-lines.ts';

/** Replaces what the draft says. @throws ProblemError 404, `billing.already_issued` or `common.stale` 409 */
export async function changeDraft(
  ctx: Ctx,
  input: DraftContent & { readonly id: string; readonly version: number },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const invoice = await lockedInvoice(tx, input.id, 'edit', input.version);
    const locale = input.locale ?? invoice.locale;
    const today = dayIn(tx.tenant.timeZone, tx.now());
    const pricing = await priceLines(tx, input.lines, { customerId: invoice.customerId, locale, today });
    const { ht, tax, ttc } = pricing.totals;
    const before = await linesOf(tx.db, input.id);
    await deleteLines(tx.db, input.id);
    await insertLines(tx.db, lineRows(tx, input.id, input.lines, pricing));
    await updateInvoice(tx.db, input.id, {
      locale,
      paymentMode: input.paymentMode,
      paymentDays: input.paymentDays,
      notes: input.notes,
      ht,
      tax,
      ttc,
    });
    await emit(tx, invoiceDraftChanged, {
      invoiceId: input.id,
      customerId: invoice.customerId,
      orderId: invoice.orderId,
      ttc,
      currency: invoice.currency,
      before: { ttc: invoice.ttc, lines: before.length },
      lines: input.lines.length,
    });
  });
}
