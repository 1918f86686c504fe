import type { Ctx } from '@cm/kit/ctx';
import { deleteDevicesOf } from './device.queries.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import { endTokensOf } from './end-tokens.ts';
import { cancelEmailChange, pendingEmailChange } from './pending-email-change.ts';

/**
 * Somebody fears that another person is in their account: at once every other session ends, every API token is revoked, a
 * change of address that waits is given up, and no other browser is known any more. The password and the second factors stay:
 * those are changed with a proof. No proof is asked for here, since whoever got in could do no harm with it and the owner
 * must not lose time.
 */
export function secureAccount(
  ctx: Ctx,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string | null },
): Promise<{ readonly sessionsEnded: number; readonly tokensRevoked: number }> {
  return ctx.transaction(async (tx) => {
    const sessionsEnded = await endOtherSessions(tx, userId, sessionId);
    const tokensRevoked = await endTokensOf(tx, userId);
    await deleteDevicesOf(tx.db, userId, sessionId);
    if (await pendingEmailChange(tx, userId)) await cancelEmailChange(tx, userId);
    return { sessionsEnded, tokensRevoked };
  });
}
