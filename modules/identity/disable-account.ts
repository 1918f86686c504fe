import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { userDisabled } from './events.ts';
import { assertAdministratorIsLeft, assertHoldsAllOf } from './over-colleague.ts';
import { problems } from './problems.ts';
import { endSessionsOf } from './session.queries.ts';
import { lockUser, updateUser } from './user.queries.ts';
import { isOneself } from './own-account.ts';

/**
 * Shuts an account out at once (sessions end, tokens stop), or lets it in again.
 * @throws ProblemError `identity.own_account`, `identity.own_rights` over somebody who holds more,
 *   `identity.last_administrator`
 */
export async function setDisabled(ctx: Ctx, userId: string, disabled: boolean): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user) throw common.not_found();
    if (isOneself(tx, userId)) throw problems.own_account();
    await assertHoldsAllOf(tx, userId);
    if (disabled) await assertAdministratorIsLeft(tx, userId);
    await updateUser(tx.db, userId, { disabledAt: disabled ? tx.now() : null });
    if (disabled) await endSessionsOf(tx.db, userId, null, tx.now());
    await emit(tx, userDisabled, { userId, email: user.email, disabled });
  });
}
