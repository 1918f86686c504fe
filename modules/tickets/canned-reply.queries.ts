import type { Db } from '@cm/kit/database';
import type { Insertable, Selectable } from 'kysely';
import type { TicketsTables } from './tables.ts';

export type CannedReplyRow = Pick<Selectable<TicketsTables['tickets.canned_replies']>, 'id' | 'title' | 'body'>;

/** By title; at most 500. */
export function listCannedReplies(db: Db): Promise<CannedReplyRow[]> {
  return db
    .withTables<TicketsTables>()
    .selectFrom('tickets.canned_replies')
    .select(['id', 'title', 'body'])
    .orderBy('title')
    .orderBy('id')
    .limit(500)
    .execute();
}

/** @throws DatabaseError 23505 for an id that exists */
export async function insertCannedReply(
  db: Db,
  row: Insertable<TicketsTables['tickets.canned_replies']>,
): Promise<void> {
  await db.withTables<TicketsTables>().insertInto('tickets.canned_replies').values(row).execute();
}
