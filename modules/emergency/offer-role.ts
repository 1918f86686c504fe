import { allRoles, type RoleSummary } from '@cm/identity';
import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { closeUnfounded } from './close-accesses.ts';
import { emergencyRoleOffered, emergencyRoleWithdrawn } from './events.ts';
import { colleague } from './open-access.ts';
import { problems } from './problems.ts';
import { deleteOffered, insertOffered, offeredRoleIds } from './role.queries.ts';
import { roleName } from './told.ts';

/**
 * Offers a role for emergencies, or withdraws it: what was opened of it is over at that moment. What is so already stays so.
 * @throws ProblemError `common.not_found`, `emergency.beyond_rights` for who holds less than the role gives
 */
export async function setOffered(outer: Ctx, key: string, offered: boolean): Promise<void> {
  await outer.transaction(async (ctx) => {
    const actor = colleague(ctx);
    const role = (await allRoles(ctx)).find((one) => one.key === key);
    if (!role) throw common.not_found();
    if (!role.permissions.every((permission) => can(actor, permission))) throw problems.beyond_rights();
    const told = { roleId: role.id, key: role.key, name: roleName(role.name) };
    if (offered) {
      const row = { roleId: role.id, markedBy: actor.userId, markedAt: ctx.now() };
      if (await insertOffered(ctx.db, row)) await emit(ctx, emergencyRoleOffered, told);
    } else if (await deleteOffered(ctx.db, role.id)) {
      await closeUnfounded(ctx, { roleId: role.id });
      await emit(ctx, emergencyRoleWithdrawn, told);
    }
  });
}

/** Every role, and whether an emergency may lend it. */
export async function listOffered(
  ctx: Ctx,
): Promise<(Pick<RoleSummary, 'id' | 'key' | 'name'> & { offered: boolean })[]> {
  const offered = new Set(await offeredRoleIds(ctx.db));
  return (await allRoles(ctx)).map(({ id, key, name }) => ({ id, key, name, offered: offered.has(id) }));
}
