import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { quoteExpired } from './events.ts';
import { isPastValidity } from './quote.ts';
import { selectExpired, selectQuote, updateQuote } from './quote.queries.ts';
import { quoteRef } from './visible-quote.ts';

const BATCH = 500;

/**
 * Ends the offers whose last day is over, each in a transaction of its own, and says why. Gives how many; what is beyond
 * one batch waits for the next run.
 */
export async function expireQuotes(ctx: Ctx): Promise<number> {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  const due = await ctx.transaction((inner) => selectExpired(inner.db, today, BATCH));
  let expired = 0;
  for (const id of due) if (await expireOne(ctx, id, today)) expired += 1;
  return expired;
}

async function expireOne(outer: Ctx, id: string, today: string): Promise<boolean> {
  return outer.transaction(async (ctx) => {
    const quote = await selectQuote(ctx.db, id, { lock: true });
    // Somebody may have answered since the list was made.
    if (quote?.state !== 'sent' || quote.validUntil === null || !isPastValidity(quote.validUntil, today)) return false;
    const reason = `validity ended on ${quote.validUntil}`;
    await updateQuote(ctx.db, quote, { state: 'expired', stateReason: reason, updatedAt: ctx.now() });
    await emit(ctx, quoteExpired, { ...quoteRef(quote), validUntil: quote.validUntil, reason });
    return true;
  });
}
