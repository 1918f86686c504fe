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
  /** The customer whose business it is; null for what concerns the person alone. */
  readonly customerId: string | null;
  readonly eventId: string;
  /** The key of the notice. */
  readonly kind: string;
  readonly facts: Facts;
  readonly link: string;
}

/** One entry per person; the same event adds it once. Sent along with the next statement of the transaction. */
export function insertEntries(db: Db, entries: readonly NewEntry[], now: Date): void {
  const rows = entries.map((entry) => ({ id: uuidv7(now), ...entry }));
  const insert = sql`
    insert into notifications.inbox (id, user_id, customer_id, event_id, kind, params, link, created_at)
    select r.id, r."userId", r."customerId", r."eventId", r.kind, r.facts, r.link, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, "userId" uuid, "customerId" uuid, "eventId" uuid, kind text, facts jsonb, link text)
    on conflict on constraint one_entry_per_event do nothing`;
  sendAlong(db, insert.compile(db));
}

/** Whose entries: a customer's person reads those of the customer that they act for and their own, staff read all theirs. */
export interface Reader {
  readonly userId: string;
  readonly actsFor: { readonly customerId: string | null } | 'staff';
}

const ofCustomer = ({ actsFor }: Reader) =>
  actsFor === 'staff'
    ? sql<boolean>`true`
    : sql<boolean>`(customer_id is null or customer_id = ${actsFor.customerId}::uuid)`;

const entriesOf = (db: Db, reader: Reader) =>
  tables(db)
    .selectFrom('notifications.inbox')
    .selectAll()
    .where('userId', '=', reader.userId)
    .where(ofCustomer(reader));

/** A person's entries, newest first, `limit + 1` rows. */
export function listEntries(
  db: Db,
  reader: Reader,
  page: { cursor: Cursor | null; limit: number; unreadOnly: boolean },
): Promise<InboxRow[]> {
  let query = entriesOf(db, reader);
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
export async function countUnread(db: Db, reader: Reader): Promise<number> {
  const { rows } = await sql<{ unread: number }>`select count(*)::int as unread from (
    select 1 from notifications.inbox
    where user_id = ${reader.userId} and read_at is null and ${ofCustomer(reader)} limit ${COUNTED_UP_TO}) unread`.execute(
    db,
  );
  return rows[0]?.unread ?? 0;
}

export function findEntry(db: Db, reader: Reader, id: string): Promise<InboxRow | undefined> {
  return entriesOf(db, reader).where('id', '=', id).executeTakeFirst();
}

/** Marks one entry, or all of the person's when `id` is null; returns how many were unread. */
export async function markRead(db: Db, reader: Reader, id: string | null, now: Date): Promise<number> {
  let query = tables(db)
    .updateTable('notifications.inbox')
    .set({ readAt: now })
    .where('userId', '=', reader.userId)
    .where(ofCustomer(reader))
    .where('readAt', 'is', null);
  if (id !== null) query = query.where('id', '=', id);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}
