import { type Db, sendAlong } from '@cm/kit/database';
import { uuidv7 } from '@cm/kit/ids';
import type { Facts } from '@cm/kit/notices';
import { beyond, type Cursor } from '@cm/kit/paging';
import { sql, type Selectable } from 'kysely';
import type { NotificationsTables } from './tables.ts';

export type InboxRow = Selectable<NotificationsTables['notifications.inbox']>;

const tables = (db: Db) => db.withTables<NotificationsTables>();

export interface NewEntry {
  readonly userId: string;
  readonly eventId: string;
  /** The key of the notice. */
  readonly kind: string;
  readonly facts: Facts;
  readonly link: string;
}

/** One entry per person; the same event adds it once. Sent along with the next statement of the transaction. */
export function insertEntry(db: Db, entry: NewEntry, now: Date): void {
  const insert = tables(db)
    .insertInto('notifications.inbox')
    .values({
      id: uuidv7(now),
      userId: entry.userId,
      eventId: entry.eventId,
      kind: entry.kind,
      params: JSON.stringify(entry.facts),
      link: entry.link,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.constraint('one_entry_per_event').doNothing());
  sendAlong(db, insert.compile());
}

/** A person's entries, newest first, `limit + 1` rows. */
export function listEntries(
  db: Db,
  userId: string,
  page: { cursor: Cursor | null; limit: number; unreadOnly: boolean },
): Promise<InboxRow[]> {
  let query = tables(db).selectFrom('notifications.inbox').selectAll().where('userId', '=', userId);
  if (page.unreadOnly) query = query.where('readAt', 'is', null);
  const { cursor } = page;
  if (cursor) query = query.where(({ ref }) => beyond(ref('createdAt'), ref('id'), cursor, 'desc', 'timestamptz'));
  return query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export const COUNTED_UP_TO = 100;

/** How many are unread, counted up to 100. */
export async function countUnread(db: Db, userId: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`select count(*)::int as unread from (
    select 1 from notifications.inbox
    where user_id = ${userId} and read_at is null limit ${COUNTED_UP_TO}) unread`.execute(db);
  return rows[0]?.unread ?? 0;
}

export function findEntry(db: Db, userId: string, id: string): Promise<InboxRow | undefined> {
  return tables(db)
    .selectFrom('notifications.inbox')
    .selectAll()
    .where('userId', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Marks one entry, or all of the person's when `id` is null; returns how many were unread. */
export async function markRead(db: Db, userId: string, id: string | null, now: Date): Promise<number> {
  let query = tables(db)
    .updateTable('notifications.inbox')
    .set({ readAt: now })
    .where('userId', '=', userId)
    .where('readAt', 'is', null);
  if (id !== null) query = query.where('id', '=', id);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}
