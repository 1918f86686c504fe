import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { ConsentChannel } from './consent.ts';
import type { PrivacyTables } from './tables.ts';

export type ConsentRow = Selectable<PrivacyTables['privacy.consents']>;
/** The word that counts of one purpose by one channel. */
export type LastWord = Pick<ConsentRow, 'userId' | 'purpose' | 'channel' | 'given' | 'saidAt' | 'source'>;

const tables = (db: Db) => db.withTables<PrivacyTables>();
/** Purposes × channels × the people of a customer, far beyond any. */
const MOST = 5000;

export async function insertConsent(db: Db, row: Insertable<PrivacyTables['privacy.consents']>): Promise<void> {
  await tables(db).insertInto('privacy.consents').values(row).execute();
}

/** The newest word of these people on each purpose by each channel. */
export async function listLastWords(db: Db, userIds: readonly string[]): Promise<LastWord[]> {
  if (userIds.length === 0) return [];
  return tables(db)
    .selectFrom('privacy.consents')
    .distinctOn(['userId', 'purpose', 'channel'])
    .select(['userId', 'purpose', 'channel', 'given', 'saidAt', 'source'])
    .where('userId', 'in', [...userIds])
    .orderBy('userId')
    .orderBy('purpose')
    .orderBy('channel')
    .orderBy('seq', 'desc')
    .limit(MOST)
    .execute();
}

/** The newest word on one purpose by one channel, if there is one. */
export function findLastWord(
  db: Db,
  { userId, purpose, channel }: { readonly userId: string; readonly purpose: string; readonly channel: ConsentChannel },
): Promise<{ given: boolean } | undefined> {
  return tables(db)
    .selectFrom('privacy.consents')
    .select('given')
    .where('userId', '=', userId)
    .where('purpose', '=', purpose)
    .where('channel', '=', channel)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Two words of one person follow each other: the later one is the one that counts. */
export async function lockWordsOf(db: Db, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('privacy.consents ' || ${userId}, 0))`.execute(db);
}

/** What one person said, the newest first; one row more than `limit`, which tells that there is a next page. */
export async function listWordsOf(
  db: Db,
  userId: string,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<ConsentRow[]> {
  let query = tables(db).selectFrom('privacy.consents').selectAll().where('userId', '=', userId);
  if (before !== null) query = query.where('seq', '<', before);
  return query
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute();
}
