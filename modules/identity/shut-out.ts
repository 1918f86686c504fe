import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { userDisabled } from './events.ts';
import { endSessionsOf } from './session.queries.ts';
import { lockUser, updateUser } from './user.queries.ts';

/**
 * Shuts a customer's person out for good, because what is kept of them is about to be erased: sessions end, tokens stop. Nothing
 * for a colleague, or for somebody who is shut out already.
 * @command a second call finds them shut out
 */
export async function shutOut(ctx: Ctx, userId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (user?.kind !== 'customer' || user.disabledAt !== null) return;
    await updateUser(tx.db, userId, { disabledAt: tx.now() });
    await endSessionsOf(tx.db, userId, null, tx.now());
    await emit(tx, userDisabled, { userId, email: user.email, disabled: true });
  });
}
