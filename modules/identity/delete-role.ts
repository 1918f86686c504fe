import type { Ctx } from '@cm/kit/ctx';
import { isForeignKeyViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { roleMade } from './events.ts';
import { assertHolds } from './over-colleague.ts';
import { problems } from './problems.ts';
import { deleteRole as remove, deleteRolePermissions, findRole } from './roles.queries.ts';

/**
 * Deletes a role of the operator's own that nobody has. Whoever gets it at the same moment keeps it: the database lets one
 * of the two through.
 *
 * @throws ProblemError `common.not_found`, `identity.first_role`, `identity.own_rights`, `identity.role_in_use`
 */
export async function deleteRole(ctx: Ctx<'roleReach'>, roleId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const role = await findRole(tx.db, roleId);
    if (!role) throw common.not_found();
    if (role.builtin) throw problems.first_role();
    assertHolds(tx, role.permissions);
    if (role.members > 0) throw problems.role_in_use({ count: role.members });
    await deleteRolePermissions(tx.db, roleId, role.permissions);
    await remove(tx.db, roleId).catch((error: unknown) => {
      throw isForeignKeyViolation(error) ? problems.role_in_use({ count: 1 }) : error;
    });
    await tx.ports.roleReach.drop(tx, roleId);
    await emit(tx, roleMade, {
      roleId,
      key: role.key,
      name: role.name.fr,
      change: 'deleted',
      from: null,
      permissions: role.permissions,
    });
  });
}
