import type { Db } from '@cm/kit/database';
import { type RawBuilder, sql } from 'kysely';
import { EVERY_TICKET, inboundIn, type Reach, ticketsIn } from './reach.queries.ts';

/** Counters stop here: « 999+ » on the screens, and the cost stays flat at any number of tickets. */
export const COUNT_CAP = 1000;

export interface TicketCountsRow {
  readonly mine: number;
  readonly unassigned: number;
  readonly open: number;
  readonly answered: number;
  readonly awaitingReply: number;
  readonly onHold: number;
  readonly inProgress: number;
  readonly quarantine: number;
}

// The order is that of an index, so that counting is a walk along it and never along the table.
const upTo = (rows: RawBuilder<unknown>) => sql`(select count(*)::int from (${rows} limit ${COUNT_CAP}) x)`;
const isTodo = sql`t.state in ('open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress')`;
/** Of somebody's or a customer's: few are left out for the reach. */
const todoOf = (reach: Reach, who: RawBuilder<unknown>) =>
  upTo(sql`select 1 from ${ticketsIn(reach)} t where ${who} and ${isTodo} order by t.state`);

/** Of any group: whoever reaches some of them counts along the index of groups, one group after the other. */
function ofGroups(reach: Reach, condition: RawBuilder<unknown>, order: RawBuilder<unknown>): RawBuilder<unknown> {
  if (reach === EVERY_TICKET) return upTo(sql`select 1 from ${ticketsIn(reach)} t where ${condition} ${order}`);
  const some = (group: RawBuilder<unknown>) =>
    sql`select 1 from ${ticketsIn(EVERY_TICKET)} t where ${group} and ${condition} limit ${COUNT_CAP}`;
  const grouped = sql`select 1 from unnest(${[...reach.groupIds]}::uuid[]) as g (id)
    cross join lateral (${some(sql`t.group_id = g.id`)}) f`;
  return upTo(reach.ungrouped ? sql`${grouped} union all (${some(sql`t.group_id is null`)})` : grouped);
}

const inState = (reach: Reach, state: string) =>
  ofGroups(reach, sql`t.state = ${state}`, sql`order by t.updated_at desc, t.id desc`);
const toReview = (reach: Reach) =>
  upTo(sql`select 1 from tickets.inbound_mails i where i.state in ('quarantined', 'failed') and ${inboundIn(reach)}
  order by i.received_at desc, i.id desc`);

/** What waits in each view, counted up to COUNT_CAP along indexes. */
export async function countWaiting(db: Db, userId: string, reach: Reach): Promise<TicketCountsRow> {
  const { rows } = await sql<TicketCountsRow>`select ${todoOf(reach, sql`t.assignee_id = ${userId}`)} as mine,
    ${ofGroups(reach, sql`t.assignee_id is null and ${isTodo}`, sql`order by t.state`)} as unassigned,
    ${inState(reach, 'open')} as open, ${inState(reach, 'answered')} as answered,
    ${inState(reach, 'awaiting_reply')} as awaiting_reply, ${inState(reach, 'on_hold')} as on_hold,
    ${inState(reach, 'in_progress')} as in_progress, ${toReview(reach)} as quarantine`.execute(db);
  const counts = rows[0];
  if (!counts) throw new Error('counting gave no row');
  return counts;
}

export interface OpenOfCustomerRow {
  readonly open: number;
  readonly waiting: number;
}

/** A customer's tickets that are not solved, and those of them that wait for us; each counted up to COUNT_CAP. */
export async function countOpenOf(db: Db, customerId: string, reach: Reach): Promise<OpenOfCustomerRow> {
  const waiting = upTo(sql`select 1 from ${ticketsIn(reach)} t where t.customer_id = ${customerId}
    and t.state in ('open', 'in_progress') order by t.state`);
  const { rows } = await sql<OpenOfCustomerRow>`
    select ${todoOf(reach, sql`t.customer_id = ${customerId}`)} as open, ${waiting} as waiting`.execute(db);
  return rows[0] ?? { open: 0, waiting: 0 };
}
