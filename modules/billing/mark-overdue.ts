import { reminderExceptionsOn } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { addDays, dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { invoiceOverdue } from './events.ts';
import { balanceOf, isOverdue, paymentStateOf } from './payment-state.ts';
import { type Due, fallenDue, lockSettlements, updateSettlement } from './settlement.queries.ts';

/** Invoices looked at before the next ones are asked for: those that stay as they are must not stand before the others. */
const PAGE = 1000;

/**
 * Marks what fell due before today in the tenant's time zone, one transaction an invoice; a customer's days of grace come on top
 * of the due date, and one who is not reminded gets no notice of it. @returns how many
 * @command what is overdue already is left alone
 */
export async function markOverdueInvoices(ctx: Ctx, limit: number = PAGE): Promise<number> {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  let marked = 0;
  let after: Due | undefined;
  do {
    const from = after;
    const due = await ctx.transaction((tx) => fallenDue(tx.db, today, { after: from, limit }));
    for (const { invoiceId } of due) if (await markOne(ctx, invoiceId, today)) marked += 1;
    after = due.length < limit ? undefined : due.at(-1);
  } while (after);
  return marked;
}

/** Looks again under the lock: a payment may have come meanwhile. */
async function markOne(ctx: Ctx, invoiceId: string, today: string): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const [row] = await lockSettlements(tx.db, [invoiceId]);
    if (!row || row.overdueSince !== null || balanceOf(row) === 0) return false;
    const { graceDays, unreminded } = await reminderExceptionsOn(tx, row.customerId, today);
    if (!isOverdue(addDays(row.dueOn, graceDays), today)) return false;
    await updateSettlement(tx.db, invoiceId, {
      overdueSince: today,
      paymentState: paymentStateOf({ ...row, overdueSince: today }),
    });
    await emit(tx, invoiceOverdue, {
      invoiceId,
      number: row.number,
      customerId: row.customerId,
      ttc: row.total,
      currency: row.currency,
      dueOn: row.dueOn,
      balance: balanceOf(row),
      from: row.paymentState,
      reason: { code: 'due_date_passed', dueOn: row.dueOn, today, graceDays, unreminded },
    });
    return true;
  });
}
