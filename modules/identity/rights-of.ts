import type { Ctx } from '@cm/kit/ctx';
import { named } from '@cm/kit/named';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import type { EmergencyRights } from './emergency-access.ts';
import type { ReachOfRole } from './role-reach.ts';
import { permissionSources } from './roles.queries.ts';
import { findUser } from './user.queries.ts';

/** Why a colleague can use none of their rights now. */
export const shutAccount = named('ShutAccount', z.enum(['disabled', 'unverified']));

export interface Rights {
  readonly userId: string;
  readonly name: string;
  readonly shut: z.infer<typeof shutAccount> | null;
  /** Each permission with the keys of the roles that give it. */
  readonly permissions: readonly { readonly key: string; readonly roles: readonly string[] }[];
  /** What an emergency access that is open adds, in the session where it was opened; null where none is. */
  readonly emergency: EmergencyRights | null;
  /** Which records each of the roles reaches, where a module limits that. */
  readonly reaches: readonly ReachOfRole[];
}

/**
 * What a colleague may do, and by which of their roles or by an emergency access: the same rows that are read when they call.
 * @throws ProblemError `common.not_found` for nobody, and for a customer's person, whose rights their memberships give
 */
export async function rightsOf(ctx: Ctx<'emergencyAccess' | 'roleReach'>, userId: string): Promise<Rights> {
  const user = await findUser(ctx.db, userId);
  if (user?.kind !== 'staff') throw common.not_found();
  const shut = user.disabledAt ? 'disabled' : user.emailVerifiedAt ? null : 'unverified';
  const emergency = await ctx.ports.emergencyAccess.openTo(ctx, userId);
  const reaches = await ctx.ports.roleReach.of(ctx, userId);
  return { userId, name: user.name, shut, permissions: await permissionSources(ctx.db, userId), emergency, reaches };
}
