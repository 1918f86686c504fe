import type { Db } from '@cm/kit/database';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { TicketsTables } from './tables.ts';

/** The tickets of some groups, and perhaps those of no group. */
export interface SomeTickets {
  readonly groupIds: readonly string[];
  readonly ungrouped: boolean;
}

/** What of the operator's tickets is there at all for whoever asks. */
export type Reach = typeof EVERY_TICKET | SomeTickets;

/** For the system, for customers (whose own tickets another condition finds) and for roles that nothing limits. */
export const EVERY_TICKET = 'every';

/** A condition on the column of a ticket's group. */
export const inReach = ({ groupIds, ungrouped }: SomeTickets, group: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  ungrouped
    ? sql<SqlBool>`(${group} = any(${[...groupIds]}::uuid[]) or ${group} is null)`
    : sql<SqlBool>`${group} = any(${[...groupIds]}::uuid[])`;

/**
 * The tickets that somebody reaches, to stand behind `from` or `join`: no statement of this module reads
 * `tickets.tickets` in another way, so that none can forget it (`reach.test.ts`).
 */
export const ticketsIn = (reach: Reach): RawBuilder<unknown> =>
  reach === EVERY_TICKET
    ? sql`tickets.tickets`
    : sql`(select * from tickets.tickets reached where ${inReach(reach, sql`reached.group_id`)})`;

/** The same of the view that other modules read. */
export const publishedTicketsIn = (reach: Reach): RawBuilder<unknown> =>
  reach === EVERY_TICKET
    ? sql`tickets.published_tickets`
    : sql`(select * from tickets.published_tickets reached where ${inReach(reach, sql`reached.group_id`)}) published`;

/** Is the ticket of that id within reach? For statements on tables that keep ids of tickets. */
export const isReached = (reach: Reach, id: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  reach === EVERY_TICKET
    ? sql<SqlBool>`true`
    : // Not `exists`: the planner could read all that is reached for it.
      sql<SqlBool>`coalesce((select true from tickets.tickets reached where reached.id = ${id}
        and ${inReach(reach, sql`reached.group_id`)}), false)`;

/**
 * The mails that came in, called `i`, which somebody reaches: of a ticket in their groups, or, where none is known yet, at a mailbox
 * of theirs. A mail to no mailbox of today is for those alone who reach everything.
 */
export const inboundIn = (reach: Reach): RawBuilder<SqlBool> =>
  reach === EVERY_TICKET
    ? sql<SqlBool>`true`
    : sql<SqlBool>`case when i.ticket_id is not null then ${isReached(reach, sql`i.ticket_id`)}
        else exists (select 1 from tickets.mailboxes box
          where box.address = regexp_replace(lower(i.recipient), '[+][^@]*@', '@') and ${inReach(reach, sql`box.group_id`)}) end`;

/** What each of the roles is limited to; a role that reaches every group is not there. */
export async function reachOfRoles(db: Db, roleIds: readonly string[]): Promise<Map<string, SomeTickets>> {
  const wanted = [...new Set(roleIds)].slice(0, 200);
  const { rows } = await sql<{ roleId: string; ungrouped: boolean; groupIds: string[] }>`
    select r.role_id, r.ungrouped, array(select g.group_id from tickets.role_reach_groups g
      where g.role_id = r.role_id order by g.group_id limit 200) as group_ids
    from tickets.role_reach r where r.role_id = any(${wanted}::uuid[])`.execute(db);
  return new Map(rows.map(({ roleId, ...limit }) => [roleId, limit]));
}

/** Of every role that reaches some groups alone, at most 200. */
export async function listLimits(db: Db): Promise<Map<string, SomeTickets>> {
  const { rows } = await sql<{ roleId: string }>`select r.role_id from tickets.role_reach r
    order by r.role_id limit 200`.execute(db);
  return reachOfRoles(
    db,
    rows.map(({ roleId }) => roleId),
  );
}

/** Leaves exactly that: nothing for a role that reaches every group. */
export async function replaceReach(db: Db, roleId: string, reach: Reach, now: Date): Promise<void> {
  const tables = db.withTables<TicketsTables>();
  await tables.deleteFrom('tickets.role_reach').where('roleId', '=', roleId).execute();
  if (reach === EVERY_TICKET) return;
  const { ungrouped, groupIds } = reach;
  await tables.insertInto('tickets.role_reach').values({ roleId, ungrouped, changedAt: now }).execute();
  if (groupIds.length === 0) return;
  await tables
    .insertInto('tickets.role_reach_groups')
    .values(groupIds.map((groupId) => ({ roleId, groupId })))
    .execute();
}
