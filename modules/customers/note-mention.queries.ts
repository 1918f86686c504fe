import type { Db } from '@cm/kit/database';
import type { CustomersTables } from './tables.ts';

const tables = (db: Db) => db.withTables<CustomersTables>();

/** Whom the note has mentioned so far, at most a thousand. */
export async function listMentioned(db: Db, noteId: string): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('customers.note_mentions')
    .select('userId')
    .where('noteId', '=', noteId)
    .limit(1000)
    .execute();
  return rows.map(({ userId }) => userId);
}

export async function insertMentions(db: Db, noteId: string, userIds: readonly string[], now: Date): Promise<void> {
  await tables(db)
    .insertInto('customers.note_mentions')
    .values(userIds.map((userId) => ({ noteId, userId, mentionedAt: now })))
    .execute();
}
