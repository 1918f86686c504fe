import type { Ctx } from '@cm/kit/ctx';
import { common } from '@cm/kit/problems';
import { assertAdministratorIsLeft, assertHoldsAllOf } from './over-colleague.ts';
import { problems } from './problems.ts';
import { ADMINISTRATOR, roleKeysOf } from './roles.queries.ts';
import { lockUser } from './user.queries.ts';
import { isOneself } from './own-account.ts';
import { assignRoles } from './assign-roles.ts';

/**
 * Replaces the roles of a colleague.
 * @throws ProblemError `identity.own_account` for one's own roles, `identity.own_rights` beyond one's own rights or over
 *   somebody who holds more, `identity.last_administrator` when nobody else would be one
 */
export async function setStaffRoles(ctx: Ctx<'roleReach'>, userId: string, roles: readonly string[]): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (user?.kind !== 'staff') throw common.not_found();
    if (isOneself(tx, userId)) throw problems.own_account();
    await assertHoldsAllOf(tx, userId);
    if (!roles.includes(ADMINISTRATOR)) await assertAdministratorIsLeft(tx, userId);
    await assignRoles(tx, userId, user.email, await roleKeysOf(tx.db, userId), roles);
  });
}
