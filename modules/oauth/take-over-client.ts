import type { Ctx } from '@cm/kit/ctx';
import { common } from '@cm/kit/problems';
import { changeOAuthClient } from './change-oauth-client.ts';
import { updateClient } from './oauth-client.queries.ts';

/**
 * Whoever asks answers for the client from now on: it goes on when the colleague leaves who did.
 * @throws ProblemError 404, `common.conflict` for whoever does already, `identity.own_rights`
 */
export function takeOverClient(ctx: Ctx, id: string, reason: string): Promise<void> {
  return changeOAuthClient(ctx, id, { change: 'taken_over', reason }, async (tx, client) => {
    const { actor } = tx;
    if (actor.kind !== 'staff') throw common.forbidden();
    if (client.userId === actor.userId) throw common.conflict();
    await updateClient(tx.db, id, { userId: actor.userId });
    return { userId: actor.userId };
  });
}
