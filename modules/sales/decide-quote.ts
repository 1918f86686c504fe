import { type UserKind } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { quoteAccepted, quoteDeclined } from './events.ts';
import type { Consent } from './consent.ts';
import { placeOrder } from './place-order.ts';
import { problems } from './problems.ts';
import { assertQuoteTransition, isPastValidity, type QuoteDecision } from './quote.ts';
import { type QuoteRow, selectQuoteLines, updateQuote } from './quote.queries.ts';
import { quoteRef, userOf, visibleQuote } from './visible-quote.ts';

export interface Acceptance {
  readonly id: string;
  /** The PDF that was read: it must be the one that we keep. Staff who record a decision read it from the quote. */
  readonly pdfSha256: string | null;
  readonly consent: Consent;
  /** Required of staff: how the customer said so. */
  readonly reason: string | null;
}

/**
 * The customer takes the offer: who, when, from where and the hash of the PDF are kept, and the order exists in the same
 * transaction. Of fifty at once one succeeds; the others find the quote accepted.
 * @throws ProblemError `sales.not_found` 404; `sales.wrong_state`, `sales.quote_expired`, `sales.pdf_not_ready`,
 *   `sales.pdf_changed`, and those of `placeOrder`, all 409
 */
export async function acceptQuote(outer: Ctx, input: Acceptance): Promise<{ orderId: string; orderNumber: string }> {
  return outer.transaction(async (ctx) => {
    const quote = await visibleQuote(ctx, input.id, { lock: true });
    assertQuoteTransition(quote.state, 'accepted');
    const today = dayIn(ctx.tenant.timeZone, ctx.now());
    if (quote.validUntil !== null && isPastValidity(quote.validUntil, today))
      throw problems.quote_expired({ validUntil: quote.validUntil });
    const pdfSha256 = quote.pdfSha256;
    if (pdfSha256 === null) throw problems.pdf_not_ready();
    if (input.pdfSha256 !== null && input.pdfSha256 !== pdfSha256) throw problems.pdf_changed();
    await recordDecision(ctx, quote, 'accepted', input.reason, pdfSha256);
    const lines = await selectQuoteLines(ctx.db, quote.id);
    const { customerId, currency, ht, tax, ttc } = quote;
    const totals = { ht, tax, ttc };
    const order = await placeOrder(ctx, {
      quoteId: quote.id,
      customerId,
      currency,
      lines,
      totals,
      consent: input.consent,
    });
    await emit(ctx, quoteAccepted, {
      ...quoteRef(quote),
      orderId: order.orderId,
      orderNumber: order.orderNumber,
      currency,
      ht,
      ttc,
      by: deciderOf(ctx),
      pdfSha256,
      reason: input.reason,
    });
    return order;
  });
}

/** @throws ProblemError `sales.not_found` 404, `sales.wrong_state` 409 */
export async function declineQuote(
  outer: Ctx,
  input: { readonly id: string; readonly reason: string | null },
): Promise<void> {
  await outer.transaction(async (ctx) => {
    const quote = await visibleQuote(ctx, input.id, { lock: true });
    assertQuoteTransition(quote.state, 'declined');
    await recordDecision(ctx, quote, 'declined', input.reason, null);
    await emit(ctx, quoteDeclined, { ...quoteRef(quote), by: deciderOf(ctx), reason: input.reason });
  });
}

const deciderOf = (ctx: Ctx): UserKind => (ctx.actor.kind === 'customer' ? 'customer' : 'staff');

async function recordDecision(
  ctx: Ctx,
  quote: QuoteRow,
  state: QuoteDecision,
  reason: string | null,
  pdfSha256: string | null,
): Promise<void> {
  await updateQuote(ctx.db, quote, {
    state,
    stateReason: reason,
    decidedAt: ctx.now(),
    decidedBy: userOf(ctx),
    decidedByKind: deciderOf(ctx),
    decidedIp: ctx.actor.ip,
    acceptedPdfSha256: pdfSha256,
    updatedAt: ctx.now(),
  });
}
