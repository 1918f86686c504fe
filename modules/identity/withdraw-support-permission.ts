import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { supportPermissionWithdrawn } from './impersonation-events.ts';
import { problems } from './problems.ts';
import { actingMembership } from './support-permission.ts';
import { withdrawPermissions } from './support-permission.queries.ts';

/**
 * The owner takes it back: whoever of the support is in the space is in it no more at the next request.
 * @throws ProblemError 404 where there is none, `identity.not_the_owner`
 */
export function withdrawSupportPermission(outer: Ctx<'memberships'>): Promise<void> {
  return outer.transaction(async (ctx) => {
    const { customerId, userId, owner } = await actingMembership(ctx);
    if (!owner) throw problems.not_the_owner();
    const now = ctx.now();
    const ended = await withdrawPermissions(ctx.db, customerId, { now, by: userId });
    if (!ended || ended.endsAt <= now) throw common.not_found();
    await emit(ctx, supportPermissionWithdrawn, { permissionId: ended.id, customerId, userId });
  });
}
