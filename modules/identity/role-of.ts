import type { Ctx } from '@cm/kit/ctx';
import { findRole, listRoles, type Role } from './roles.queries.ts';

/** A role as other modules see it. */
export type RoleSummary = Pick<Role, 'id' | 'key' | 'name' | 'permissions'>;

/**
 * A role with what it permits at this moment; null when there is none.
 * @query
 */
export async function roleById(ctx: Ctx, id: string): Promise<RoleSummary | null> {
  return (await findRole(ctx.db, id)) ?? null;
}

/**
 * All roles, by key, at most 200.
 * @query
 */
export function allRoles(ctx: Ctx): Promise<RoleSummary[]> {
  return listRoles(ctx.db);
}
