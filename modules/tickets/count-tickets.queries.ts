import type { Db } from '@cm/kit/database';
import { type RawBuilder, sql } from 'kysely';

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
const todo = (who: RawBuilder<unknown>) =>
  upTo(sql`select 1 from tickets.tickets t where ${who}
    and t.state in ('open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress') order by t.state`);
const inState = (state: string) =>
  upTo(sql`select 1 from tickets.tickets t where t.state = ${state} order by t.updated_at desc, t.id desc`);
const toReview = upTo(sql`select 1 from tickets.inbound_mails i where i.state in ('quarantined', 'failed')
  order by i.received_at desc, i.id desc`);

/** What waits in each view, counted up to COUNT_CAP along indexes. */
export async function countWaiting(db: Db, userId: string): Promise<TicketCountsRow> {
  const { rows } = await sql<TicketCountsRow>`select ${todo(sql`t.assignee_id = ${userId}`)} as mine,
    ${todo(sql`t.assignee_id is null`)} as unassigned, ${inState('open')} as open, ${inState('answered')} as answered,
    ${inState('awaiting_reply')} as awaiting_reply, ${inState('on_hold')} as on_hold,
    ${inState('in_progress')} as in_progress, ${toReview} as quarantine`.execute(db);
  const counts = rows[0];
  if (!counts) throw new Error('counting gave no row');
  return counts;
}

export interface OpenOfCustomerRow {
  readonly open: number;
  readonly waiting: number;
}

/** A customer's tickets that are not solved, and those of them that wait for us; each counted up to COUNT_CAP. */
export async function countOpenOf(db: Db, customerId: string): Promise<OpenOfCustomerRow> {
  const waiting = upTo(sql`select 1 from tickets.tickets t where t.customer_id = ${customerId}
    and t.state in ('open', 'in_progress') order by t.state`);
  const { rows } = await sql<OpenOfCustomerRow>`
    select ${todo(sql`t.customer_id = ${customerId}`)} as open, ${waiting} as waiting`.execute(db);
  return rows[0] ?? { open: 0, waiting: 0 };
}
