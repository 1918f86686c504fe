import { type Db, isUniqueViolation } from '@cm/kit/database';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { problems } from './problems.ts';
import type { PrivacyTables } from './tables.ts';

export type ErasureRow = Selectable<PrivacyTables['privacy.erasures']>;

const tables = (db: Db) => db.withTables<PrivacyTables>();

/** @throws ProblemError `privacy.being_erased` for a request that has one */
export async function insertErasure(db: Db, row: Insertable<PrivacyTables['privacy.erasures']>): Promise<void> {
  try {
    await tables(db).insertInto('privacy.erasures').values(row).execute();
  } catch (error) {
    throw isUniqueViolation(error) ? problems.being_erased() : error;
  }
}

/** Of a request. */
export function findErasure(db: Db, requestId: string): Promise<ErasureRow | undefined> {
  return tables(db).selectFrom('privacy.erasures').selectAll().where('requestId', '=', requestId).executeTakeFirst();
}

/** Of a request, locked: two runs of one job never erase at the same moment. */
export function lockErasure(db: Db, requestId: string): Promise<ErasureRow | undefined> {
  return tables(db)
    .selectFrom('privacy.erasures')
    .selectAll()
    .where('requestId', '=', requestId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateErasure(
  db: Db,
  id: string,
  change: Updateable<PrivacyTables['privacy.erasures']>,
): Promise<void> {
  await tables(db).updateTable('privacy.erasures').set(change).where('id', '=', id).execute();
}

/** Adds rows of a table to what is erased so far. */
export async function addErased(db: Db, erasureId: string, tableName: string, rows: number): Promise<void> {
  await tables(db)
    .insertInto('privacy.erased_tables')
    .values({ erasureId, tableName, rows })
    .onConflict((conflict) =>
      conflict
        .constraint('erased_tables_pkey')
        .doUpdateSet((eb) => ({ rows: eb('privacy.erased_tables.rows', '+', eb.ref('excluded.rows')) })),
    )
    .execute();
}

/** How many rows of each table are erased so far; there are as many as the modules declare. */
export async function listErased(db: Db, erasureId: string): Promise<{ tableName: string; rows: number }[]> {
  return tables(db)
    .selectFrom('privacy.erased_tables')
    .select(['tableName', 'rows'])
    .where('erasureId', '=', erasureId)
    .orderBy('tableName')
    .limit(500)
    .execute();
}

/** Records of which the logs are to say nothing more. */
export async function insertErasedRecords(db: Db, erasureId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tables(db)
    .insertInto('privacy.erased_records')
    .values(ids.map((recordId) => ({ erasureId, recordId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** In their order, behind one. */
export async function listErasedRecords(
  db: Db,
  erasureId: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<string[]> {
  let query = tables(db).selectFrom('privacy.erased_records').select('recordId').where('erasureId', '=', erasureId);
  if (after !== null) query = query.where('recordId', '>', after);
  const rows = await query.orderBy('recordId').limit(limit).execute();
  return rows.map(({ recordId }) => recordId);
}
