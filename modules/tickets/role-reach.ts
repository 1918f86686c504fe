import {
  allRoles,
  type ReachOfRole,
  roleById,
  type RoleReach,
  assertHolds,
  identityProblems,
  rolesGiving,
} from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { isForeignKeyViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import type { Words } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import { roleReachChanged } from './events.ts';
import { listGroups } from './group.queries.ts';
import { problems } from './problems.ts';
import { liesWithin, reachOf, SHOWING } from './reach.ts';
import { EVERY_TICKET, listLimits, type Reach, reachOfRoles, replaceReach, type SomeTickets } from './reach.queries.ts';

/** The administrator's role always reaches everything. */
const ADMINISTRATOR = 'administrator';

export interface LimitedRole extends SomeTickets {
  readonly roleId: string;
}

/** The roles that reach some groups alone; at most 200. */
export async function limitedRoles(ctx: Ctx): Promise<LimitedRole[]> {
  return [...(await listLimits(ctx.db))].map(([roleId, limit]) => ({ roleId, ...limit }));
}

/**
 * Says which ticket groups the people of a role reach; null: every group.
 * @throws ProblemError `common.not_found`; `identity.builtin_role` for the administrator's; `identity.own_rights` for a role that
 *   holds or reaches more than the actor, or is to reach more; `tickets.unknown_group`
 */
export function setRoleReach(outer: Ctx, roleId: string, limit: SomeTickets | null): Promise<void> {
  return outer.transaction(async (ctx) => {
    const role = await roleById(ctx, roleId);
    if (!role) throw common.not_found();
    if (role.key === ADMINISTRATOR) throw identityProblems.builtin_role();
    assertHolds(ctx, role.permissions);
    const before = (await reachOfRoles(ctx.db, [roleId])).get(roleId) ?? EVERY_TICKET;
    const after: Reach = limit ? { ...limit, groupIds: [...new Set(limit.groupIds)].sort() } : EVERY_TICKET;
    const own = await reachOf(ctx);
    if (!liesWithin(before, own) || !liesWithin(after, own)) throw identityProblems.own_rights();
    await replaceReach(ctx.db, roleId, after, ctx.now()).catch((error: unknown) => {
      throw isForeignKeyViolation(error) ? problems.unknown_group() : error;
    });
    await emit(ctx, roleReachChanged, { roleId, key: role.key, before: toldOf(before), after: toldOf(after) });
  });
}

const toldOf = (reach: Reach) =>
  reach === EVERY_TICKET
    ? { every: true, groupIds: [], ungrouped: true }
    : { every: false, groupIds: [...reach.groupIds], ungrouped: reach.ungrouped };

const TICKETS: Words = { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' };
const UNGROUPED: Words = { fr: 'tickets sans groupe', ar: 'التذاكر بلا مجموعة', en: 'tickets without a group' };

/** What identity asks of whoever limits roles. */
export const roleReach: RoleReach = {
  of: async (ctx, userId) => {
    const roles = (await rolesGiving(ctx, [userId], SHOWING)).get(userId) ?? [];
    const limits = await reachOfRoles(
      ctx.db,
      roles.filter(({ holdsAll }) => !holdsAll).map(({ id }) => id),
    );
    const names = new Map((await listGroups(ctx.db)).map(({ id, name }) => [id, name]));
    return roles.map(({ id, key }): ReachOfRole => {
      const limit = limits.get(id);
      return { role: key, of: TICKETS, names: limit ? namesOf(limit, names) : null };
    });
  },
  isWithin: async (ctx, roleIds) => {
    const own = await reachOf(ctx);
    if (own === EVERY_TICKET) return true;
    const shows = (permissions: readonly string[]) => SHOWING.some((one) => permissions.includes(one));
    const wanted = (await allRoles(ctx)).filter(({ id, permissions }) => roleIds.includes(id) && shows(permissions));
    const limits = await reachOfRoles(
      ctx.db,
      wanted.map(({ id }) => id),
    );
    return wanted.every(({ id, key }) => key !== ADMINISTRATOR && liesWithin(limits.get(id) ?? EVERY_TICKET, own));
  },
  copy: async (ctx, from, to) => {
    const limit = (await reachOfRoles(ctx.db, [from])).get(from);
    if (limit) await replaceReach(ctx.db, to, limit, ctx.now());
  },
  drop: (ctx, roleId) => replaceReach(ctx.db, roleId, EVERY_TICKET, ctx.now()),
};

function namesOf({ groupIds, ungrouped }: SomeTickets, names: ReadonlyMap<string, string>): Words[] {
  const groups = groupIds.map((id) => names.get(id) ?? '…').toSorted((a, b) => a.localeCompare(b, 'fr'));
  const said = groups.map((name): Words => ({ fr: name, ar: name, en: name }));
  return ungrouped ? [...said, UNGROUPED] : said;
}
