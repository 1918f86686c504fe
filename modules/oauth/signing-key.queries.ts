import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { OauthTables } from './tables.ts';

export type SigningKeyRow = Selectable<OauthTables['oauth.signing_keys']>;

const tables = (db: Db) => db.withTables<OauthTables>();

/** Newest first, at most 50. */
export function listSigningKeys(db: Db): Promise<SigningKeyRow[]> {
  return tables(db)
    .selectFrom('oauth.signing_keys')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
}

/** The next and the current one; who changes them at the same moment follows. */
export async function lockSigningKeys(db: Db): Promise<SigningKeyRow[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended('signing_keys:' || current_setting('app.tenant'), 0))`.execute(
    db,
  );
  return tables(db)
    .selectFrom('oauth.signing_keys')
    .selectAll()
    .where('state', 'in', ['next', 'current'])
    .limit(2)
    .execute();
}

export function findCurrentKey(db: Db): Promise<SigningKeyRow | undefined> {
  return tables(db).selectFrom('oauth.signing_keys').selectAll().where('state', '=', 'current').executeTakeFirst();
}

/** Those whose public half others are told: what they may have signed, or sign next. */
export function listPublishedKeys(db: Db, now: Date): Promise<SigningKeyRow[]> {
  return published(db, now).orderBy('createdAt', 'desc').limit(20).execute();
}

/** One that may have signed what is shown now; the next one has signed nothing. */
export function findVerifyingKey(db: Db, id: string, now: Date): Promise<SigningKeyRow | undefined> {
  return published(db, now).where('id', '=', id).where('state', '!=', 'next').executeTakeFirst();
}

function published(db: Db, now: Date) {
  return tables(db)
    .selectFrom('oauth.signing_keys')
    .selectAll()
    .where((of) => of.or([of('state', 'in', ['next', 'current']), of('publishedUntil', '>', now)]));
}

export async function insertSigningKey(db: Db, row: Insertable<OauthTables['oauth.signing_keys']>): Promise<void> {
  await tables(db).insertInto('oauth.signing_keys').values(row).execute();
}

export async function updateSigningKey(
  db: Db,
  id: string,
  change: Updateable<OauthTables['oauth.signing_keys']>,
): Promise<void> {
  await tables(db).updateTable('oauth.signing_keys').set(change).where('id', '=', id).execute();
}
