import type { Ctx } from '@cm/kit/ctx';
import { latest } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { lockAccess, updateReview } from './access.queries.ts';
import { stateOf } from './access.ts';
import { atItsLimit, end } from './close-accesses.ts';
import { emergencyReviewed } from './events.ts';
import { atScreen } from './open-access.ts';
import { problems } from './problems.ts';
import { told } from './told.ts';

export interface WantedReview {
  readonly id: string;
  readonly justified: boolean;
  readonly conclusion: string;
}

/**
 * Another person says of an access that is over whether it was justified, once.
 * @throws ProblemError `emergency.not_found`, `emergency.own_access`, `emergency.still_open`, `emergency.reviewed`
 */
export async function reviewAccess(outer: Ctx, { id, justified, conclusion }: WantedReview): Promise<void> {
  await outer.transaction(async (ctx) => {
    const reviewedBy = atScreen(ctx).userId;
    const row = await lockAccess(ctx.db, id);
    if (!row) throw problems.not_found();
    if (row.userId === reviewedBy) throw problems.own_access();
    const state = stateOf(row, ctx.now());
    if (state === 'open') throw problems.still_open();
    if (state === 'reviewed') throw problems.reviewed();
    if (row.endedAt === null) await end(ctx, row, atItsLimit(row));
    const reviewedAt = latest(ctx.now(), row.endedAt ?? row.expiresAt);
    await updateReview(ctx.db, id, { reviewedAt, reviewedBy, justified, conclusion });
    await emit(ctx, emergencyReviewed, { ...(await told(ctx, row)), justified, conclusion, reviewedBy });
  });
}
