import { type Db, isUniqueViolation } from '@cm/kit/database';
import { beyond, type Cursor } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { DataRequestKind, DataRequestState } from './data-request.ts';
import { problems } from './problems.ts';
import type { PrivacyTables } from './tables.ts';

export type RequestRow = Selectable<PrivacyTables['privacy.requests']>;

const tables = (db: Db) => db.withTables<PrivacyTables>();
/** What a person sees of their own. */
const MAX_OWN = 100;

/** @throws ProblemError `privacy.asked_already` while the same person asks the same, `common.conflict` for a known id */
export async function insertRequest(db: Db, row: Insertable<PrivacyTables['privacy.requests']>): Promise<void> {
  try {
    await tables(db).insertInto('privacy.requests').values(row).execute();
  } catch (error) {
    if (isUniqueViolation(error, 'one_open_request')) throw problems.asked_already();
    throw isUniqueViolation(error, 'requests_pkey') ? common.conflict() : error;
  }
}

export function findRequest(db: Db, id: string): Promise<RequestRow | undefined> {
  return tables(db).selectFrom('privacy.requests').selectAll().where('id', '=', id).executeTakeFirst();
}

export function lockRequest(db: Db, id: string): Promise<RequestRow | undefined> {
  return tables(db).selectFrom('privacy.requests').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** One's own; null is nobody's and finds nothing. */
export function findOwnRequest(db: Db, id: string, userId: string | null): Promise<RequestRow | undefined> {
  return tables(db)
    .selectFrom('privacy.requests')
    .selectAll()
    .where('id', '=', id)
    .where('userId', '=', userId)
    .executeTakeFirst();
}

/** What somebody asked, the newest first, at most a hundred. */
export function listOwnRequests(db: Db, userId: string): Promise<RequestRow[]> {
  return tables(db)
    .selectFrom('privacy.requests')
    .selectAll()
    .where('userId', '=', userId)
    .orderBy('receivedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MAX_OWN)
    .execute();
}

export async function updateRequest(
  db: Db,
  id: string,
  change: Updateable<PrivacyTables['privacy.requests']>,
): Promise<void> {
  await tables(db)
    .updateTable('privacy.requests')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Open ones that are due by then and of which nobody was reminded, locked; those that somebody else holds wait for the next run. */
export function lockToRemind(db: Db, dueBefore: Date, most: number): Promise<RequestRow[]> {
  return tables(db)
    .selectFrom('privacy.requests')
    .selectAll()
    .where('state', 'in', ['received', 'examined'])
    .where('remindedAt', 'is', null)
    .where('dueAt', '<=', dueBefore)
    .orderBy('dueAt')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

interface Wanted {
  readonly state?: DataRequestState | undefined;
  readonly kind?: DataRequestKind | undefined;
  readonly customerId?: string | undefined;
  readonly sort: 'dueAt' | '-receivedAt';
  readonly cursor: Cursor | null;
  readonly limit: number;
}

/** One row more than `limit`, which tells that there is a next page. */
export async function listRequests(db: Db, wanted: Wanted): Promise<RequestRow[]> {
  const { state, kind, customerId, sort, cursor, limit } = wanted;
  let query = tables(db).selectFrom('privacy.requests').selectAll();
  if (state !== undefined) query = query.where('state', '=', state);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (customerId !== undefined) query = query.where('customerId', '=', customerId);
  const [column, direction] = sort === 'dueAt' ? (['dueAt', 'asc'] as const) : (['receivedAt', 'desc'] as const);
  if (cursor) query = query.where((eb) => beyond(eb.ref(column), eb.ref('id'), cursor, direction, 'timestamptz'));
  return query
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(limit + 1)
    .execute();
}
