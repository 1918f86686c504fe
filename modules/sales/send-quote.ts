import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { enqueue } from '@cm/kit/jobs';
import { nextInSeries, yearlyNumber } from '@cm/kit/numbering';
import { common } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { needsApproval } from './approve-discount.ts';
import { quoteSent } from './events.ts';
import { renderQuotePdf } from './jobs/render-quote-pdf.ts';
import { writeQuoteLines } from './price-quote.ts';
import { problems } from './problems.ts';
import { assertQuoteTransition, printedNumber } from './quote.ts';
import { composeQuoteDocument } from './quote-document.ts';
import { selectQuoteLines, updateQuote } from './quote.queries.ts';
import { quoteValiditySetting } from './settings.ts';
import { quoteRef, userOf, visibleQuote } from './visible-quote.ts';

/**
 * Makes the draft an offer: the rates of today, the number, the snapshot of all that is printed. From here on the quote
 * is immutable. Its PDF is rendered after the commit.
 * @throws ProblemError `sales.wrong_state`, `sales.quote_empty`, `sales.approval_required`, `sales.seller_incomplete`,
 *   `common.stale`, all 409
 */
export async function sendQuote(
  outer: Ctx,
  input: { readonly id: string; readonly version: number },
): Promise<{ number: string }> {
  return outer.transaction(async (ctx) => {
    const quote = await visibleQuote(ctx, input.id, { lock: true });
    assertQuoteTransition(quote.state, 'sent');
    if (quote.editVersion !== input.version) throw common.stale({ version: quote.editVersion });
    const drafted = await selectQuoteLines(ctx.db, quote.id);
    if (drafted.length === 0) throw problems.quote_empty();
    if (quote.approvedBy === null && (await needsApproval(ctx, quote)))
      throw problems.approval_required({ discountBp: quote.discountShareBp });

    const { totals, buyerExemption } = await writeQuoteLines(ctx, quote, drafted);
    const lines = await selectQuoteLines(ctx.db, quote.id);
    const today = dayIn(ctx.tenant.timeZone, ctx.now());
    const validityDays = await readSetting(ctx, quoteValiditySetting);
    const number = quote.number ?? (await nextNumber(ctx, today));
    const document = await composeQuoteDocument(ctx, quote, {
      number,
      today,
      validityDays,
      lines,
      totals,
      buyerExemption,
    });
    const validUntil = document.validUntil ?? today;
    await updateQuote(ctx.db, quote, {
      state: 'sent',
      number,
      document: JSON.stringify(document),
      validUntil,
      sentAt: ctx.now(),
      sentBy: userOf(ctx),
      editVersion: quote.editVersion + 1,
      updatedAt: ctx.now(),
    });
    await enqueue(ctx, renderQuotePdf, { quoteId: quote.id }, { key: quote.id });
    const { currency } = quote;
    const { ht, ttc } = totals;
    await emit(ctx, quoteSent, { ...quoteRef({ ...quote, number }), number, currency, ht, ttc, validUntil });
    return { number: printedNumber(number, quote.version) };
  });
}

async function nextNumber(ctx: Ctx, today: string): Promise<string> {
  const year = Number(today.slice(0, 4));
  return yearlyNumber('DEV', year, await nextInSeries(ctx, `sales.quote:${year}`));
}
