import { plansByIds } from '@cm/catalogue';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common, invalidField } from '@cm/kit/problems';
import { type LineCategory, lineCategoryOf, NO_CATEGORY } from './category-discount.ts';
import { quotePriced } from './events.ts';
import { type DraftLine, type PricedDocument, priceLines } from './price-lines.ts';
import { problems } from './problems.ts';
import { discountShare } from './quote.ts';
import { type QuoteLine, type QuoteRow, replaceQuoteLines, selectQuoteLines, updateQuote } from './quote.queries.ts';
import { quoteRef, userOf, visibleQuote } from './visible-quote.ts';

export type LineInput = Omit<DraftLine, 'listPrice' | 'detail' | 'discountBp' | keyof LineCategory> & {
  /** The line of the draft that it was; what the catalogue and the category said of that one stays. */
  readonly lineId?: string | null | undefined;
  readonly detail?: string | null | undefined;
  /** Absent: what the category of the customer takes off, if anything. */
  readonly discountBp?: number | undefined;
};

/**
 * Staff put a price on a draft: plans or free designations, quantities, prices, discounts. Totals and rates are computed
 * here and never taken from the caller. An approval given before falls.
 * @throws ProblemError `sales.not_found` 404, `sales.wrong_state` 409, `common.stale` 409, `common.invalid` 400 for a plan
 *   that does not exist or a line that is not the draft's, `sales.mixed_currencies` 409
 */
export async function priceQuote(
  outer: Ctx,
  input: {
    readonly id: string;
    readonly version: number;
    readonly lines: readonly LineInput[];
    readonly notes: string | null;
  },
): Promise<void> {
  await outer.transaction(async (ctx) => {
    const quote = await visibleQuote(ctx, input.id, { lock: true });
    if (quote.state !== 'draft') throw problems.wrong_state({ from: quote.state, to: 'draft' });
    if (quote.editVersion !== input.version) throw common.stale({ version: quote.editVersion });
    const lines = await linesOfDraft(ctx, quote, input.lines);
    const by = userOf(ctx);
    const pricedBy = by === null || quote.pricedBy.includes(by) ? quote.pricedBy : [...quote.pricedBy, by];
    await updateQuote(ctx.db, quote, {
      notes: input.notes,
      pricedBy,
      approvedBy: null,
      approvedAt: null,
      editVersion: quote.editVersion + 1,
      updatedAt: ctx.now(),
    });
    const { share, totals } = await writeQuoteLines(ctx, quote, lines);
    await emit(ctx, quotePriced, {
      ...quoteRef(quote),
      currency: quote.currency,
      ht: totals.ht,
      ttc: totals.ttc,
      discountShareBp: share,
      before: { ht: quote.ht, ttc: quote.ttc },
    });
  });
}

/** Prices the lines at the rates of today and keeps them with their totals. */
export async function writeQuoteLines(
  ctx: Ctx,
  quote: QuoteRow,
  lines: readonly DraftLine[],
): Promise<PricedDocument & { readonly share: number }> {
  const priced = await priceLines(ctx, quote.customerId, lines, quote.locale);
  const kept = priced.lines.map((line) => ({ ...line, id: uuidv7(ctx.now()) }));
  await replaceQuoteLines(ctx.db, quote, kept);
  const { ht, tax, ttc } = priced.totals;
  const share = discountShare(priced.lines);
  await updateQuote(ctx.db, quote, {
    gross: priced.totals.lines.reduce((sum, line) => sum + line.gross, 0),
    discount: priced.totals.lines.reduce((sum, line) => sum + line.discount, 0),
    ht,
    tax,
    ttc,
    discountShareBp: share,
  });
  return { ...priced, share };
}

async function linesOfDraft(ctx: Ctx, quote: QuoteRow, lines: readonly LineInput[]): Promise<DraftLine[]> {
  const ids = lines.flatMap((line) => (line.planId === null ? [] : [line.planId]));
  const plans = await plansByIds(ctx, ids);
  const category = await lineCategoryOf(ctx, quote.customerId, quote.locale);
  const drafted = new Map((await selectQuoteLines(ctx.db, quote.id)).map((line) => [line.id, line]));
  return lines.map(({ lineId = null, ...line }, index) => {
    const kept = lineId === null ? undefined : drafted.get(lineId);
    if (lineId !== null && !kept) throw invalidField(`/lines/${index}/lineId`, 'unknown');
    const full = { ...line, detail: line.detail ?? null };
    if (line.planId === null) return withoutPlan(full, kept);
    const plan = plans.get(line.planId);
    if (!plan) throw invalidField(`/lines/${index}/planId`, 'unknown');
    if (plan.currency !== quote.currency) throw problems.mixed_currencies();
    const { cycle, taxCategory, price: listPrice } = plan;
    const rule = kept?.planId === line.planId ? categoryIn(kept) : category;
    // The cycle and the tax of a plan are the catalogue's: staff choose a price, not a law.
    return { ...full, cycle, taxCategory, listPrice, ...rule, discountBp: line.discountBp ?? rule.categoryDiscountBp };
  });
}

/** A free designation; an add-on or a fee that the catalogue priced stays one as long as it is the same thing. */
function withoutPlan(
  line: Omit<LineInput, 'lineId'> & { readonly detail: string | null },
  kept: QuoteLine | undefined,
): DraftLine {
  const same =
    kept?.planId === null &&
    kept.designation === line.designation &&
    kept.cycle === line.cycle &&
    kept.taxCategory === line.taxCategory;
  const rule = same ? categoryIn(kept) : NO_CATEGORY;
  const discountBp = line.discountBp ?? rule.categoryDiscountBp;
  return { ...line, ...rule, discountBp, listPrice: same ? kept.listPrice : null };
}

const categoryIn = ({ categoryDiscountBp, categoryName }: LineCategory): LineCategory => ({
  categoryDiscountBp,
  categoryName,
});
