import type { Db } from '@cm/kit/database';
import { beyond, type Cursor } from '@cm/kit/paging';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { ApprovalOutcome, ApprovalState } from './request.ts';
import type { ApprovalsTables } from './tables.ts';

export type RequestRow = Selectable<ApprovalsTables['approvals.requests']>;
type NewRequest = Insertable<ApprovalsTables['approvals.requests']>;

/** Whose eyes: the person, and everything that they hold. */
export interface Reader {
  readonly userId: string;
  readonly permissions: readonly string[];
}

/** What somebody asked for, and what they hold enough to decide. */
const visible = (db: Db, { userId, permissions }: Reader) =>
  db
    .withTables<ApprovalsTables>()
    .selectFrom('approvals.requests as r')
    .selectAll()
    .where(({ or, eb }) =>
      or([eb('r.askedBy', '=', userId), eb('r.permissions', '<@', sql<string[]>`${[...permissions]}::text[]`)]),
    );

export function lockVisible(db: Db, reader: Reader, id: string): Promise<RequestRow | undefined> {
  return visible(db, reader).where('r.id', '=', id).forUpdate().executeTakeFirst();
}

export function lockRequest(db: Db, id: string): Promise<RequestRow | undefined> {
  return db
    .withTables<ApprovalsTables>()
    .selectFrom('approvals.requests')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export function findRequest(db: Db, id: string): Promise<RequestRow | undefined> {
  return db
    .withTables<ApprovalsTables>()
    .selectFrom('approvals.requests')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}

interface Wanted {
  readonly state?: ApprovalState | undefined;
  readonly cursor: Cursor | null;
  readonly limit: number;
}

/** The newest first; one row more than `limit`, which tells that there is a next page. */
export function listVisible(
  db: Db,
  reader: Reader,
  { state, cursor, limit }: Wanted,
  now: Date,
): Promise<RequestRow[]> {
  let query = visible(db, reader).limit(limit + 1);
  if (state === 'open') query = query.where('r.outcome', 'is', null).where('r.lapsesAt', '>', now);
  else if (state === 'lapsed')
    query = query.where(({ or, and, eb }) =>
      or([eb('r.outcome', '=', 'lapsed'), and([eb('r.outcome', 'is', null), eb('r.lapsesAt', '<=', now)])]),
    );
  else if (state !== undefined) query = query.where('r.outcome', '=', state);
  if (cursor) query = query.where((eb) => beyond(eb.ref('r.askedAt'), eb.ref('r.id'), cursor, 'desc', 'timestamptz'));
  return query.orderBy('r.askedAt', 'desc').orderBy('r.id', 'desc').execute();
}

/** False when the act is asked for already, of the same thing. */
export async function insertRequest(db: Db, row: NewRequest): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .withTables<ApprovalsTables>()
    .insertInto('approvals.requests')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

interface Decision {
  readonly outcome: ApprovalOutcome;
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
  readonly decisionReason: string | null;
}

/** The database refuses a second decision (CM002). */
export async function updateDecision(db: Db, id: string, decision: Decision): Promise<void> {
  await db.withTables<ApprovalsTables>().updateTable('approvals.requests').set(decision).where('id', '=', id).execute();
}

/** Open ones that nobody decided in time, the oldest first. */
export async function listOverdue(db: Db, now: Date, most: number): Promise<string[]> {
  const rows = await db
    .withTables<ApprovalsTables>()
    .selectFrom('approvals.requests')
    .select('id')
    .where('outcome', 'is', null)
    .where('lapsesAt', '<=', now)
    .orderBy('lapsesAt')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** The open one of that act and thing, if nobody decided it in time. */
export async function findOverdue(
  db: Db,
  of: Pick<RequestRow, 'act' | 'subjectType' | 'subjectId'>,
  now: Date,
): Promise<string | undefined> {
  const row = await db
    .withTables<ApprovalsTables>()
    .selectFrom('approvals.requests')
    .select('id')
    .where('act', '=', of.act)
    .where('subjectType', '=', of.subjectType)
    .where('subjectId', '=', of.subjectId)
    .where('outcome', 'is', null)
    .where('lapsesAt', '<=', now)
    .executeTakeFirst();
  return row?.id;
}
