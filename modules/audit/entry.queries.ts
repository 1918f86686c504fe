import type { Db } from '@cm/kit/database';
import { type Selectable, sql } from 'kysely';
import { type Beside, NOTHING_BESIDE, payloadsAt } from './payload.queries.ts';
import type { AuditTables } from './tables.ts';
import type { Period } from './word.queries.ts';

/** An entry with what stands beside it. */
export type EntryRow = Selectable<AuditTables['audit.entries']> & Beside;

export interface EntryFilter {
  readonly name?: string | undefined;
  readonly actor?: string | undefined;
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  /** By what it was done, as the entry names it: `emergency:<uuid>`. */
  readonly via?: string | undefined;
  /** The days asked for, where something happened on them. */
  readonly period?: Period;
}

export interface EntryRange {
  /** Of a position in the chain, which never moves. */
  readonly before?: number | undefined;
  /** These positions alone. */
  readonly among?: readonly number[];
  readonly limit: number;
}

/** Newest first, at most `limit`. */
export async function listEntryRows(
  db: Db,
  filter: EntryFilter,
  { before, among, limit }: EntryRange,
): Promise<EntryRow[]> {
  let query = db.withTables<AuditTables>().selectFrom('audit.entries').selectAll();
  if (filter.name) query = query.where('name', '=', filter.name);
  if (filter.actor) query = query.where('actor', '=', filter.actor);
  if (filter.subjectType) query = query.where('subjectType', '=', filter.subjectType);
  if (filter.subjectId) query = query.where('subjectId', '=', filter.subjectId);
  if (filter.via) query = query.where('via', '=', filter.via);
  if (filter.period) {
    const { span, from, until } = filter.period;
    query = query.where('position', '>=', span.first).where('position', '<=', span.last);
    query = query.where('occurredAt', '>=', from).where('occurredAt', '<', until);
  }
  if (before) query = query.where('position', '<', before);
  if (among) query = query.where('position', 'in', among);
  const rows = await query.orderBy('position', 'desc').limit(limit).execute();
  const beside = await payloadsAt(
    db,
    rows.map(({ position }) => position),
  );
  return rows.map((row) => ({ ...row, ...(beside.get(row.position) ?? NOTHING_BESIDE) }));
}

/** How much was done by one means, about anything but the subject that it is itself; counted up to `most`. */
export async function countVia(db: Db, via: string, subjectId: string, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from (
    select 1 from audit.entries where via = ${via} and subject_id <> ${subjectId} limit ${most}) as done`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
