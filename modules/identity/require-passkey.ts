import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { rolePasskeyOnly } from './events.ts';
import { assertHolds } from './over-colleague.ts';
import { findRole, memberIdsOf, updatePasskeyOnly } from './roles.queries.ts';
import { endSessionsOf } from './session.queries.ts';

/**
 * Says whether a role's people enter with a passkey alone. When it is switched on their sessions end, but for the one in which it
 * is done: each enters again with a passkey, or makes one after a last code.
 * @throws ProblemError `common.not_found`, `identity.own_rights` for a role that holds more than the actor
 */
export async function requirePasskey(ctx: Ctx, roleId: string, passkeyOnly: boolean): Promise<void> {
  await ctx.transaction(async (tx) => {
    const role = await findRole(tx.db, roleId);
    if (!role) throw common.not_found();
    assertHolds(tx, role.permissions);
    if (role.passkeyOnly === passkeyOnly) return;
    await updatePasskeyOnly(tx.db, roleId, passkeyOnly);
    const own = tx.actor.kind === 'staff' ? tx.actor.sessionId : null;
    if (passkeyOnly)
      for (const userId of await memberIdsOf(tx.db, roleId)) await endSessionsOf(tx.db, userId, own, tx.now());
    await emit(tx, rolePasskeyOnly, { roleId, key: role.key, passkeyOnly });
  });
}
