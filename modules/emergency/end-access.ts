import type { Ctx } from '@cm/kit/ctx';
import { can } from '@cm/kit/access';
import { lockAccess } from './access.queries.ts';
import { stateOf } from './access.ts';
import { end } from './close-accesses.ts';
import { atScreen } from './open-access.ts';
import { REVIEW } from './permissions.ts';
import { problems } from './problems.ts';

/**
 * Ends one's own, or anybody's for whoever reviews them: the next request of its person has nothing of it any more.
 * @throws ProblemError `emergency.not_found` also for somebody else's without the right, `emergency.over`
 */
export async function endAccess(outer: Ctx, id: string): Promise<void> {
  await outer.transaction(async (ctx) => {
    const actor = atScreen(ctx);
    const row = await lockAccess(ctx.db, id);
    const isOwn = row?.userId === actor.userId;
    if (!row || !(isOwn || can(actor, REVIEW))) throw problems.not_found();
    const now = ctx.now();
    if (stateOf(row, now) !== 'open') throw problems.over();
    await end(ctx, row, { endedAt: now, endedHow: isOwn ? 'person' : 'administrator', endedBy: actor.userId });
  });
}
