import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { quoteDrafted, quoteSuperseded } from './events.ts';
import { writeQuoteLines } from './price-quote.ts';
import { problems } from './problems.ts';
import { assertQuoteTransition, REVISABLE } from './quote.ts';
import { insertQuote, selectLatestVersion, selectQuote, selectQuoteLines, updateQuote } from './quote.queries.ts';
import { quoteRef, userOf, visibleQuote } from './visible-quote.ts';

/**
 * A changed offer is a new version, drafted from the old one. A version that is still open is superseded at once, so that
 * nobody accepts what we are about to change. Whoever priced the old one counts as having priced the new one.
 * @throws ProblemError `sales.not_found` 404; `sales.wrong_state`, `sales.newer_version` 409
 */
export async function reviseQuote(
  outer: Ctx,
  input: { readonly id: string; readonly newId?: string | undefined; readonly reason: string },
): Promise<string> {
  return outer.transaction(async (ctx) => {
    const old = await visibleQuote(ctx, input.id, { lock: true });
    if (!REVISABLE.includes(old.state)) throw problems.wrong_state({ from: old.state, to: 'draft' });
    const latest = await selectLatestVersion(ctx.db, old.rootId);
    if (latest !== old.version) throw problems.newer_version({ version: latest });
    const id = input.newId ?? uuidv7(ctx.now());
    if (old.state === 'sent') {
      await updateQuote(ctx.db, old, { state: 'superseded', stateReason: input.reason, updatedAt: ctx.now() });
      const about = { ...quoteRef(old), from: old.state, nextId: id, reason: input.reason };
      await emit(ctx, quoteSuperseded, about);
    }
    const by = userOf(ctx);
    const version = old.version + 1;
    try {
      await insertQuote(ctx.db, {
        id,
        rootId: old.rootId,
        version,
        number: old.number,
        customerId: old.customerId,
        origin: 'staff',
        state: 'draft',
        requestText: old.requestText,
        notes: old.notes,
        currency: old.currency,
        locale: old.locale,
        pricedBy: by === null || old.pricedBy.includes(by) ? old.pricedBy : [...old.pricedBy, by],
        requestedBy: by,
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      });
    } catch (error) {
      throw isUniqueViolation(error) ? problems.newer_version({ version }) : error;
    }
    const quote = await selectQuote(ctx.db, id, { lock: true });
    if (!quote) throw problems.not_found();
    await writeQuoteLines(ctx, quote, await selectQuoteLines(ctx.db, old.id));
    await emit(ctx, quoteDrafted, { ...quoteRef(quote), previousId: old.id });
    return id;
  });
}

/**
 * Takes a draft or an open offer back, with a reason.
 * @throws ProblemError `sales.not_found` 404, `sales.wrong_state` 409
 */
export async function withdrawQuote(
  outer: Ctx,
  input: { readonly id: string; readonly reason: string },
): Promise<void> {
  await outer.transaction(async (ctx) => {
    const quote = await visibleQuote(ctx, input.id, { lock: true });
    assertQuoteTransition(quote.state, 'superseded');
    await updateQuote(ctx.db, quote, { state: 'superseded', stateReason: input.reason, updatedAt: ctx.now() });
    const about = { ...quoteRef(quote), from: quote.state, nextId: null, reason: input.reason };
    await emit(ctx, quoteSuperseded, about);
  });
}
