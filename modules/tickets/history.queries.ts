import type { Db } from '@cm/kit/database';
import { type Insertable, sql } from 'kysely';
import { EVERY_TICKET, type Reach, ticketsIn } from './reach.queries.ts';
import type { TicketsTables } from './tables.ts';

export async function insertChange(db: Db, row: Insertable<TicketsTables['tickets.history']>): Promise<void> {
  await db.withTables<TicketsTables>().insertInto('tickets.history').values(row).execute();
}

/** Links name the other ticket by its number: `T-1042`. */
const isShown = (reach: Reach) =>
  reach === EVERY_TICKET
    ? sql`true`
    : sql`(h.change <> 'link' or exists (select 1 from ${ticketsIn(reach)} t
        where t.number = substring(h.after from '[0-9]+')::bigint))`;

export interface HistoryEntry {
  readonly id: string;
  readonly change: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly actor: string;
  readonly at: Date;
}

/** The last 200 changes, newest first; a link to a ticket out of reach is none. */
export async function historyOf(db: Db, ticketId: string, reach: Reach): Promise<HistoryEntry[]> {
  const { rows } =
    await sql<HistoryEntry>`select h.id, h.change, h.before, h.after, h.reason, h.actor, h.at from tickets.history h
    where h.ticket_id = ${ticketId} and ${isShown(reach)} order by h.seq desc limit 200`.execute(db);
  return rows;
}
