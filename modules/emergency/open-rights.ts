import { type EmergencyAccess, type EmergencyRights, holdsAll, roleById } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { findOpenIn, findOpenOf, type OpenAccess } from './access.queries.ts';
import { OPEN } from './permissions.ts';

/**
 * What an access gives at this moment: what its role gives and gave when it was opened; nothing to whoever may not open one any more.
 * @query
 */
async function rightsBy(ctx: Ctx, open: OpenAccess | undefined): Promise<EmergencyRights | null> {
  if (!open || !(await holdsAll(ctx, open.userId, [OPEN]))) return null;
  const role = await roleById(ctx, open.roleId);
  if (role === null) return null;
  const given = new Set(open.permissions);
  return {
    id: open.id,
    role: { key: role.key, name: role.name },
    permissions: role.permissions.filter((permission) => given.has(permission)),
    expiresAt: open.expiresAt,
  };
}

/** Asked by the gatekeeper at every request of the session. */
export const emergencyAccess: EmergencyAccess = {
  of: async (ctx, holder) => rightsBy(ctx, await findOpenIn(ctx.db, holder, ctx.now())),
  openTo: async (ctx, userId) => rightsBy(ctx, await findOpenOf(ctx.db, userId, ctx.now())),
};
