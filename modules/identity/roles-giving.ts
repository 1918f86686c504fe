import { isInEmergency } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { own } from './ports.ts';
import { ADMINISTRATOR, type GivingRole, rolesByKey, rolesGivingTo } from './roles.queries.ts';

export type { GivingRole } from './roles.queries.ts';

/**
 * Of each of these people, at most 1000, the roles that give one of the permissions at this moment. Whoever has none of
 * them is not there.
 * @query
 */
export function rolesGiving(
  ctx: Ctx,
  userIds: readonly string[],
  permissions: readonly string[],
): Promise<ReadonlyMap<string, readonly GivingRole[]>> {
  return rolesGivingTo(ctx.db, userIds, permissions);
}

/**
 * The same of whoever acts: their roles, and the one that an emergency access lends them in the session where they act.
 * Of a colleague in a customer's place those are the colleague's. None for a customer and for nobody.
 * @query
 */
export async function rolesOfActor(ctx: Ctx, permissions: readonly string[]): Promise<readonly GivingRole[]> {
  const { actor } = ctx;
  const userId =
    actor.kind === 'staff' ? actor.userId : actor.kind === 'customer' ? actor.impersonator?.userId : undefined;
  if (userId === undefined) return [];
  const roles = (await rolesGivingTo(ctx.db, [userId], permissions)).get(userId) ?? [];
  return isInEmergency(actor) ? [...roles, ...(await lentRole(ctx, userId, permissions))] : roles;
}

const lentRole = own.command(
  async (ctx: Ctx<'emergencyAccess'>, userId: string, permissions: readonly string[]): Promise<GivingRole[]> => {
    const open = await ctx.ports.emergencyAccess.openTo(ctx, userId);
    const lent = open === null ? [] : await rolesByKey(ctx.db, [open.role.key]);
    return lent
      .filter((role) => permissions.some((permission) => role.permissions.includes(permission)))
      .map(({ id, key, name }) => ({ id, key, name, holdsAll: key === ADMINISTRATOR }));
  },
);
