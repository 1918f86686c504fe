import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Localised } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import { alike } from './create-role.ts';
import { roleMade } from './events.ts';
import { assertHolds } from './over-colleague.ts';
import { problems } from './problems.ts';
import { findRole, renameRole as rename } from './roles.queries.ts';

/**
 * Calls a role otherwise. A role of the beginning keeps its name: what it is called is what everybody takes it for.
 * @throws ProblemError `common.not_found`, `identity.first_role`, `identity.own_rights` for a role that holds more than the
 *   actor, `identity.role_exists`
 */
export async function renameRole(ctx: Ctx, roleId: string, name: Localised): Promise<void> {
  await ctx.transaction(async (tx) => {
    const role = await findRole(tx.db, roleId);
    if (!role) throw common.not_found();
    if (role.builtin) throw problems.first_role();
    assertHolds(tx, role.permissions);
    await rename(tx.db, roleId, name).catch(alike);
    await emit(tx, roleMade, {
      roleId,
      key: role.key,
      name: name.fr,
      change: 'renamed',
      from: role.name.fr,
      permissions: role.permissions,
    });
  });
}
