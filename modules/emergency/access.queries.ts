import type { Db } from '@cm/kit/database';
import { beyond, type Cursor } from '@cm/kit/paging';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { EmergencyEnd, EmergencyState } from './access.ts';
import type { EmergencyTables } from './tables.ts';

export type AccessRow = Omit<Selectable<EmergencyTables['emergency.accesses']>, 'tenantId'>;

const tables = (db: Db) => db.withTables<EmergencyTables>();

/** Two that one person opens at the same moment follow each other, and count each other. */
export async function lockPerson(db: Db, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('emergency:' || ${userId}, 0))`.execute(db);
}

/** False when the person has one open. */
export async function insertAccess(db: Db, row: Insertable<EmergencyTables['emergency.accesses']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('emergency.accesses')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function countSince(db: Db, userId: string, since: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('emergency.accesses')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('userId', '=', userId)
    .where('openedAt', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

const open = (db: Db, now: Date) =>
  tables(db)
    .selectFrom('emergency.accesses as a')
    .innerJoin('emergency.roles as r', (join) => join.onRef('r.roleId', '=', 'a.roleId'))
    .select(['a.id', 'a.userId', 'a.sessionId', 'a.roleId', 'a.permissions', 'a.expiresAt'])
    .where('a.endedAt', 'is', null)
    .where('a.expiresAt', '>', now);

export type OpenAccess = Pick<AccessRow, 'id' | 'userId' | 'sessionId' | 'roleId' | 'permissions' | 'expiresAt'>;

/** The one of that id while it is open in that session, and its role is still offered. */
export function findOpenIn(
  db: Db,
  { id, userId, sessionId }: { readonly id: string; readonly userId: string; readonly sessionId: string },
  now: Date,
): Promise<OpenAccess | undefined> {
  return open(db, now)
    .where('a.id', '=', id)
    .where('a.userId', '=', userId)
    .where('a.sessionId', '=', sessionId)
    .executeTakeFirst();
}

export function findOpenOf(db: Db, userId: string, now: Date): Promise<OpenAccess | undefined> {
  return open(db, now).where('a.userId', '=', userId).executeTakeFirst();
}

const columns = [
  'id',
  'userId',
  'sessionId',
  'roleId',
  'roleKey',
  'roleName',
  'permissions',
  'reason',
  'openedAt',
  'expiresAt',
  'endedAt',
  'endedHow',
  'endedBy',
  'reviewedAt',
  'reviewedBy',
  'justified',
  'conclusion',
] as const;

/** One that the reader may see: theirs, or anybody's where `userId` is null. */
export function findAccess(db: Db, id: string, userId: string | null): Promise<AccessRow | undefined> {
  let query = tables(db).selectFrom('emergency.accesses').select(columns).where('id', '=', id);
  if (userId !== null) query = query.where('userId', '=', userId);
  return query.executeTakeFirst();
}

/** The same, locked: of many who end or review it at the same moment one does. */
export function lockAccess(db: Db, id: string): Promise<AccessRow | undefined> {
  return tables(db)
    .selectFrom('emergency.accesses')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Those that nobody wrote down as over, of one person, of one role, or of all; the first to reach their limit first. */
export function listUnended(
  db: Db,
  of: { readonly userId?: string; readonly roleId?: string },
  most: number,
): Promise<Pick<AccessRow, 'id' | 'userId' | 'sessionId' | 'roleId' | 'expiresAt'>[]> {
  let query = tables(db)
    .selectFrom('emergency.accesses')
    .select(['id', 'userId', 'sessionId', 'roleId', 'expiresAt'])
    .where('endedAt', 'is', null);
  if (of.userId !== undefined) query = query.where('userId', '=', of.userId);
  if (of.roleId !== undefined) query = query.where('roleId', '=', of.roleId);
  return query.orderBy('expiresAt').limit(most).execute();
}

export interface End {
  readonly endedAt: Date;
  readonly endedHow: EmergencyEnd;
  readonly endedBy: string | null;
}

/** The database refuses a second end and one behind the limit. */
export async function updateEnd(db: Db, id: string, end: End): Promise<void> {
  await tables(db).updateTable('emergency.accesses').set(end).where('id', '=', id).execute();
}

export interface Review {
  readonly reviewedAt: Date;
  readonly reviewedBy: string;
  readonly justified: boolean;
  readonly conclusion: string;
}

/** The database refuses a second review and one's own. */
export async function updateReview(db: Db, id: string, review: Review): Promise<void> {
  await tables(db).updateTable('emergency.accesses').set(review).where('id', '=', id).execute();
}

interface Wanted {
  readonly state?: EmergencyState | undefined;
  readonly cursor: Cursor | null;
  readonly limit: number;
}

/** The newest first, of one person or of all; one row more than `limit`, which tells that there is a next page. */
export function listAccesses(
  db: Db,
  userId: string | null,
  { state, cursor, limit }: Wanted,
  now: Date,
): Promise<AccessRow[]> {
  let query = tables(db)
    .selectFrom('emergency.accesses as a')
    .select(columns.map((column) => `a.${column}` as const))
    .limit(limit + 1);
  if (userId !== null) query = query.where('a.userId', '=', userId);
  if (state === 'open') query = query.where('a.endedAt', 'is', null).where('a.expiresAt', '>', now);
  if (state === 'reviewed') query = query.where('a.reviewedAt', 'is not', null);
  if (state === 'ended')
    query = query
      .where('a.reviewedAt', 'is', null)
      .where(({ or, eb }) => or([eb('a.endedAt', 'is not', null), eb('a.expiresAt', '<=', now)]));
  if (cursor) query = query.where((eb) => beyond(eb.ref('a.openedAt'), eb.ref('a.id'), cursor, 'desc', 'timestamptz'));
  return query.orderBy('a.openedAt', 'desc').orderBy('a.id', 'desc').execute();
}

/** Those that were over by `until` and wait for their review, counted up to 1000, and the oldest of them. */
export async function findAwaited(
  db: Db,
  until: Date,
): Promise<{ waiting: number; oldestId: string; since: Date } | undefined> {
  const rows = await tables(db)
    .selectFrom('emergency.accesses')
    .select(['id', 'endedAt'])
    .where('reviewedAt', 'is', null)
    .where('endedAt', '<=', until)
    .orderBy('endedAt')
    .limit(1000)
    .execute();
  const [oldest] = rows;
  return oldest?.endedAt ? { waiting: rows.length, oldestId: oldest.id, since: oldest.endedAt } : undefined;
}
