import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { deleteTrust } from './device.queries.ts';
import { openSessionsOf, endSessionsOf } from './session.queries.ts';
import { otherSessionsEnded } from './session-events.ts';
import { lockUser } from './user.queries.ts';

/**
 * Ends every session of a person but the one that asks, sign-ins that wait for their second factor too: the next request
 * of each is refused, and the second factor is asked for in every browser again. Gives how many were open.
 */
export async function endOtherSessions(ctx: Ctx, userId: string, sessionId: string | null): Promise<number> {
  return ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user) throw common.not_found();
    const ended = (await openSessionsOf(tx.db, userId, tx.now())).filter(({ id }) => id !== sessionId).length;
    await endSessionsOf(tx.db, userId, sessionId, tx.now());
    await deleteTrust(tx.db, userId, null);
    await emit(tx, otherSessionsEnded, { userId, email: user.email, ended });
    return ended;
  });
}
