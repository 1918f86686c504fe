import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { supportPermissionGiven } from './impersonation-events.ts';
import { problems } from './problems.ts';
import { actingMembership } from './support-permission.ts';
import { insertPermission, withdrawPermissions } from './support-permission.queries.ts';

/**
 * The owner lets the support see the customer's space for some days, in the place of its members, read-only; a former permission
 * ends, and with it what goes on under it.
 *
 * @throws ProblemError 404, `identity.not_the_owner`
 * @command every call gives another one
 */
export function giveSupportPermission(outer: Ctx<'memberships'>, days: number): Promise<void> {
  return outer.transaction(async (ctx) => {
    const { customerId, userId, owner } = await actingMembership(ctx);
    if (!owner) throw problems.not_the_owner();
    const now = ctx.now();
    await withdrawPermissions(ctx.db, customerId, { now, by: userId });
    const id = uuidv7(now);
    const endsAt = addSeconds(now, days * 86_400);
    await insertPermission(ctx.db, { id, customerId, givenBy: userId, givenAt: now, endsAt });
    await emit(ctx, supportPermissionGiven, { permissionId: id, customerId, userId, endsAt: endsAt.toISOString() });
  });
}
