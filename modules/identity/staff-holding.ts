import type { Ctx } from '@cm/kit/ctx';
import type { UserSummary } from './directory.ts';
import { listStaffHolding } from './directory.queries.ts';

/**
 * Active colleagues whose roles give them a permission, by name, at most 200: whom to tell of work that waits.
 * @query
 */
export function staffHolding(ctx: Ctx, permission: string): Promise<UserSummary[]> {
  return listStaffHolding(ctx.db, permission);
}
