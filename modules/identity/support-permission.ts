import type { Ctx } from '@cm/kit/ctx';
import { common } from '@cm/kit/problems';
import type { NamedMembership } from './memberships.ts';

/** Days that a customer may let the support see its space for, at most, before it is asked again. */
export const LONGEST_PERMISSION_DAYS = 90;

/** The membership for which the acting person has the portal open. @throws ProblemError 404 without a customer */
export async function actingMembership(
  ctx: Ctx<'memberships'>,
): Promise<NamedMembership & { readonly userId: string }> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.customerId === null) throw common.not_found();
  const all = await ctx.ports.memberships.all(ctx, actor.userId);
  const found = all.find(({ customerId }) => customerId === actor.customerId);
  if (!found) throw common.not_found();
  return { ...found, userId: actor.userId };
}
