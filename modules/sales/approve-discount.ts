import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { quoteDiscountApproved } from './events.ts';
import { problems } from './problems.ts';
import type { QuoteRow } from './quote.queries.ts';
import { updateQuote } from './quote.queries.ts';
import { discountApprovalSetting } from './settings.ts';
import { quoteRef, visibleQuote } from './visible-quote.ts';

/** Is the discount above what one person may give alone? */
export async function needsApproval(ctx: Ctx, quote: QuoteRow): Promise<boolean> {
  return quote.discountShareBp > (await readSetting(ctx, discountApprovalSetting));
}

/**
 * A second person lets a large discount go out (OWASP ASVS 2.3.5). Nobody who priced the quote, in any version, may: the
 * table itself refuses it too. Any later edit takes the approval away.
 * @throws ProblemError `sales.self_approval` 403, `sales.nothing_to_approve` 409, `sales.wrong_state` 409, `common.stale` 409
 */
export async function approveDiscount(
  outer: Ctx,
  input: { readonly id: string; readonly version: number },
): Promise<void> {
  await outer.transaction(async (ctx) => {
    const quote = await visibleQuote(ctx, input.id, { lock: true });
    if (quote.state !== 'draft') throw problems.wrong_state({ from: quote.state, to: 'draft' });
    if (quote.editVersion !== input.version) throw common.stale({ version: quote.editVersion });
    if (ctx.actor.kind !== 'staff') throw problems.self_approval();
    const { userId } = ctx.actor;
    if (quote.pricedBy.length === 0 || quote.pricedBy.includes(userId)) throw problems.self_approval();
    if (!(await needsApproval(ctx, quote))) throw problems.nothing_to_approve();
    await updateQuote(ctx.db, quote, { approvedBy: userId, approvedAt: ctx.now() });
    const discountShareBp = quote.discountShareBp;
    await emit(ctx, quoteDiscountApproved, { ...quoteRef(quote), discountShareBp, approvedBy: userId });
  });
}
