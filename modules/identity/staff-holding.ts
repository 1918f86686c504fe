import type { Ctx } from '@cm/kit/ctx';
import type { UserSummary } from './directory.ts';
import { isStaffHoldingAll, listStaffHolding, listStaffHoldingAll } from './directory.queries.ts';

/**
 * Active colleagues whose roles give them a permission, by name, at most 200: whom to tell of work that waits.
 * @query
 */
export function staffHolding(ctx: Ctx, permission: string): Promise<UserSummary[]> {
  return listStaffHolding(ctx.db, permission);
}

/**
 * The same of those who hold every one of several permissions.
 * @query
 */
export function staffHoldingAll(ctx: Ctx, permissions: readonly string[]): Promise<UserSummary[]> {
  return listStaffHoldingAll(ctx.db, permissions);
}

/**
 * Whether somebody is an active colleague who holds every one of the permissions at this moment.
 * @query
 */
export function holdsAll(ctx: Ctx, userId: string, permissions: readonly string[]): Promise<boolean> {
  return isStaffHoldingAll(ctx.db, userId, permissions);
}
