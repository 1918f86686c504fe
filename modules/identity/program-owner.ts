import type { Ctx } from '@cm/kit/ctx';
import { permissionsOf } from './roles.queries.ts';
import { findUser } from './user.queries.ts';

/** The person who answers for a program. */
export interface ProgramOwner {
  readonly isDisabled: boolean;
  /** Where they may come from, in CIDR notation; none: from anywhere. */
  readonly networks: readonly string[];
}

/** @query */
export async function programOwner(ctx: Ctx, userId: string): Promise<ProgramOwner | null> {
  const user = await findUser(ctx.db, userId);
  return user ? { isDisabled: user.disabledAt !== null, networks: user.networks } : null;
}

/**
 * What a person's roles permit at this moment.
 * @query
 */
export function heldPermissions(ctx: Ctx, userId: string): Promise<string[]> {
  return permissionsOf(ctx.db, userId);
}
