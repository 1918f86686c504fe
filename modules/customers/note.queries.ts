import type { Db } from '@cm/kit/database';
import { beyond, decodeCursor, type Page, toPage } from '@cm/kit/paging';
import type { Selectable } from 'kysely';
import { conflictOnTakenId } from './record.queries.ts';
import type { CustomersTables } from './tables.ts';

export type NoteRow = Selectable<CustomersTables['customers.notes']>;
export type NoteVersionRow = Selectable<CustomersTables['customers.note_versions']>;

const tables = (db: Db) => db.withTables<CustomersTables>();

export interface NoteFilter {
  readonly customerId: string;
  readonly isPinned?: boolean | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Newest first. */
export async function listNoteRows(db: Db, filter: NoteFilter): Promise<Page<NoteRow>> {
  const cursor = decodeCursor(filter.cursor, '-createdAt');
  let query = tables(db).selectFrom('customers.notes').selectAll().where('customerId', '=', filter.customerId);
  if (filter.isPinned !== undefined) query = query.where('pinnedAt', filter.isPinned ? 'is not' : 'is', null);
  if (cursor) query = query.where((eb) => beyond(eb.ref('createdAt'), eb.ref('id'), cursor, 'desc', 'timestamptz'));
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return toPage(rows, filter.limit, '-createdAt', (row) => row.createdAt);
}

export async function insertNote(
  db: Db,
  note: { id: string; customerId: string; authorId: string | null; body: string },
  now: Date,
): Promise<void> {
  await conflictOnTakenId(
    tables(db)
      .insertInto('customers.notes')
      .values({
        id: note.id,
        customerId: note.customerId,
        authorId: note.authorId,
        body: note.body,
        createdAt: now,
      })
      .execute(),
  );
}

/** Whether the note is of that customer. */
export async function hasNote(db: Db, customerId: string, id: string): Promise<boolean> {
  const found = await tables(db)
    .selectFrom('customers.notes')
    .select('id')
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}

/** The note of that customer, locked. */
export function lockNote(db: Db, customerId: string, id: string): Promise<NoteRow | undefined> {
  return tables(db)
    .selectFrom('customers.notes')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The database keeps what it said, and counts the version. */
export async function updateNoteBody(db: Db, id: string, body: string, now: Date): Promise<void> {
  await tables(db).updateTable('customers.notes').set({ body, editedAt: now }).where('id', '=', id).execute();
}

export async function setNotePinned(db: Db, id: string, by: { at: Date; userId: string } | null): Promise<void> {
  await tables(db)
    .updateTable('customers.notes')
    .set({ pinnedAt: by?.at ?? null, pinnedBy: by?.userId ?? null })
    .where('id', '=', id)
    .execute();
}

/** How many notes of the customer are pinned, counted up to `max`. */
export async function countPinned(db: Db, customerId: string, max: number): Promise<number> {
  const rows = await tables(db)
    .selectFrom('customers.notes')
    .select('id')
    .where('customerId', '=', customerId)
    .where('pinnedAt', 'is not', null)
    .limit(max)
    .execute();
  return rows.length;
}

/** What a note said before, newest first, at most `limit`. */
export function listNoteVersions(db: Db, id: string, limit: number): Promise<NoteVersionRow[]> {
  return tables(db)
    .selectFrom('customers.note_versions')
    .selectAll()
    .where('noteId', '=', id)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
}
