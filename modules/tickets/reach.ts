import { type GivingRole, rolesGiving, rolesOfActor } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { EVERY_TICKET, type Reach, reachOfRoles, type SomeTickets } from './reach.queries.ts';

/** The permissions that show tickets: a role without any of them adds nothing to what somebody reaches. */
export const SHOWING = ['tickets.read', 'tickets.reply', 'tickets.manage'] as const;

/**
 * The tickets that whoever acts reaches: by the groups of their roles for the staff, whatever they act by; a customer reaches
 * their own by another condition, and the system all. A colleague in a customer's place reaches there what they reach as
 * themselves; one without any right to tickets sees the portal as ADR 26 says.
 * @query
 */
export async function reachOf(ctx: Ctx): Promise<Reach> {
  const { actor } = ctx;
  if (actor.kind === 'system' || (actor.kind === 'customer' && !actor.impersonator)) return EVERY_TICKET;
  if (actor.kind === 'anonymous') return NOTHING;
  const roles = await rolesOfActor(ctx, SHOWING);
  if (actor.kind === 'customer' && roles.length === 0) return EVERY_TICKET;
  return united(roles, await limitsOf(ctx, roles));
}

/**
 * The same where something is read without a right to tickets, such as what happened to a customer: whoever has no role for
 * tickets is limited in nothing there.
 */
export async function reachOfHolder(ctx: Ctx): Promise<Reach> {
  const { actor } = ctx;
  if (actor.kind === 'staff' && (await rolesOfActor(ctx, SHOWING)).length === 0) return EVERY_TICKET;
  return reachOf(ctx);
}

/** The same of colleagues who are to be told of something, each by id. @query */
export async function reachesOf(ctx: Ctx, userIds: readonly string[]): Promise<ReadonlyMap<string, Reach>> {
  const roles = await rolesGiving(ctx, userIds, SHOWING);
  const limits = await limitsOf(ctx, [...roles.values()].flat());
  return new Map(userIds.map((id) => [id, united(roles.get(id) ?? [], limits)]));
}

/** Those of the colleagues who reach tickets of that group; null: of none. */
export async function reachingGroup(
  ctx: Ctx,
  userIds: readonly string[],
  groupId: string | null,
): Promise<ReadonlySet<string>> {
  const reaches = await reachesOf(ctx, userIds);
  return new Set([...reaches].filter(([, reach]) => reachesGroup(reach, groupId)).map(([id]) => id));
}

export function reachesGroup(reach: Reach, groupId: string | null): boolean {
  if (reach === EVERY_TICKET) return true;
  return groupId === null ? reach.ungrouped : reach.groupIds.includes(groupId);
}

/** Does one reach lie within another? */
export function liesWithin(inner: Reach, outer: Reach): boolean {
  if (outer === EVERY_TICKET) return true;
  if (inner === EVERY_TICKET) return false;
  return (outer.ungrouped || !inner.ungrouped) && inner.groupIds.every((id) => outer.groupIds.includes(id));
}

const NOTHING: Reach = { groupIds: [], ungrouped: false };

async function limitsOf(ctx: Ctx, roles: readonly GivingRole[]): Promise<ReadonlyMap<string, SomeTickets>> {
  const limitable = roles.filter(({ holdsAll }) => !holdsAll).map(({ id }) => id);
  return limitable.length === 0 ? new Map() : reachOfRoles(ctx.db, limitable);
}

/** All that any of the roles reaches. */
function united(roles: readonly GivingRole[], limits: ReadonlyMap<string, SomeTickets>): Reach {
  const groupIds = new Set<string>();
  let ungrouped = false;
  for (const { id } of roles) {
    const limit = limits.get(id);
    if (!limit) return EVERY_TICKET;
    for (const groupId of limit.groupIds) groupIds.add(groupId);
    ungrouped ||= limit.ungrouped;
  }
  return { groupIds: [...groupIds].sort(), ungrouped };
}
