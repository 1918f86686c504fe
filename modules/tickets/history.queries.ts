import type { Db } from '@cm/kit/database';
import { type Insertable, sql } from 'kysely';
import type { TicketsTables } from './tables.ts';

export async function insertChange(db: Db, row: Insertable<TicketsTables['tickets.history']>): Promise<void> {
  await db.withTables<TicketsTables>().insertInto('tickets.history').values(row).execute();
}

export interface HistoryEntry {
  readonly id: string;
  readonly change: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly actor: string;
  readonly at: Date;
}

/** The last 200 changes, newest first. */
export async function historyOf(db: Db, ticketId: string): Promise<HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`select id, change, before, after, reason, actor, at from tickets.history
    where ticket_id = ${ticketId} order by seq desc limit 200`.execute(db);
  return rows;
}
