import type { Db } from '@cm/kit/database';
import { MAX_PAGE } from '@cm/kit/paging';
import type { Selectable } from 'kysely';
import type { AuditTables } from './tables.ts';

export type EntryRow = Selectable<AuditTables['audit.entries']>;

export interface EntryFilter {
  readonly name?: string | undefined;
  readonly actor?: string | undefined;
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  /** Of a position in the chain, which never moves. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Newest first, `limit + 1` rows. */
export function listEntryRows(db: Db, filter: EntryFilter): Promise<EntryRow[]> {
  let query = db.withTables<AuditTables>().selectFrom('audit.entries').selectAll();
  if (filter.name) query = query.where('name', '=', filter.name);
  if (filter.actor) query = query.where('actor', '=', filter.actor);
  if (filter.subjectType) query = query.where('subjectType', '=', filter.subjectType);
  if (filter.subjectId) query = query.where('subjectId', '=', filter.subjectId);
  if (filter.before) query = query.where('position', '<', filter.before);
  return query
    .orderBy('position', 'desc')
    .limit(Math.min(filter.limit, MAX_PAGE) + 1)
    .execute();
}
