import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { roleChanged } from './events.ts';
import { assertHolds, assertReaches } from './over-colleague.ts';
import { problems } from './problems.ts';
import { ADMINISTRATOR, deleteRolePermissions, findRole, insertRolePermissions } from './roles.queries.ts';

/**
 * Replaces the permissions of a role.
 * @throws ProblemError `identity.builtin_role` for the administrator's role, which always holds everything;
 *   `identity.own_rights` when the actor gives what they do not hold, or changes a role that holds more than they do
 */
export async function changeRole(ctx: Ctx<'roleReach'>, roleId: string, permissions: readonly string[]): Promise<void> {
  await ctx.transaction(async (tx) => {
    const role = await findRole(tx.db, roleId);
    if (!role) throw common.not_found();
    if (role.key === ADMINISTRATOR) throw problems.builtin_role();
    const wanted = new Set(permissions);
    const added = [...wanted].filter((permission) => !role.permissions.includes(permission));
    const removed = role.permissions.filter((permission) => !wanted.has(permission));
    assertHolds(tx, [...role.permissions, ...added]);
    await deleteRolePermissions(tx.db, roleId, removed);
    await insertRolePermissions(tx.db, roleId, added);
    // A right that shows records may have come to a role that reaches all of them.
    if (added.length > 0) await assertReaches(tx, [roleId]);
    await emit(tx, roleChanged, { roleId, key: role.key, added, removed });
  });
}
