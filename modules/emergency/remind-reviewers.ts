import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { findAwaited } from './access.queries.ts';
import { emergencyReviewAwaited } from './events.ts';

const A_DAY = 86_400;

/** Tells, once for each day that asks, of what has waited for its review for a day or longer. */
export async function remindReviewers(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const awaited = await findAwaited(tx.db, addSeconds(tx.now(), -A_DAY));
    if (!awaited) return;
    const { waiting, oldestId, since } = awaited;
    await emit(tx, emergencyReviewAwaited, { waiting, oldestId, since: since.toISOString() });
  });
}
