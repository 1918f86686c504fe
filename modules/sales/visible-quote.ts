import type { Ctx } from '@cm/kit/ctx';
import { customerOf } from './cart.ts';
import { problems } from './problems.ts';
import { type QuoteRow, selectQuote } from './quote.queries.ts';

/**
 * The quote if the actor may see it: staff and the system any of the tenant's, a customer what was sent to them or what
 * they asked for. @throws ProblemError `sales.not_found` 404
 */
export async function visibleQuote(ctx: Ctx, id: string, options: { readonly lock?: boolean } = {}): Promise<QuoteRow> {
  const { actor, db } = ctx;
  const mine = actor.kind === 'staff' || actor.kind === 'system' ? {} : { customerId: customerOf(ctx) };
  const quote = await selectQuote(db, id, { ...options, ...mine });
  if (!quote) throw problems.not_found();
  return quote;
}

/** What every event about a quote says of it. */
export const quoteRef = (quote: Pick<QuoteRow, 'id' | 'number' | 'version' | 'customerId'>) => ({
  quoteId: quote.id,
  number: quote.number,
  version: quote.version,
  customerId: quote.customerId,
});

/** Who signs an act: null for the system itself. */
export function userOf(ctx: Ctx): string | null {
  return ctx.actor.kind === 'customer' || ctx.actor.kind === 'staff' ? ctx.actor.userId : null;
}
