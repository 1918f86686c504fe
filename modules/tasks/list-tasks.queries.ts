import type { Db } from '@cm/kit/database';
import { beyond, type Cursor } from '@cm/kit/paging';
import { sql } from 'kysely';
import type { RecordRef } from './records.ts';
import type { TasksTables } from './tables.ts';
import type { TaskKind, TaskState } from './task.ts';
import { type Onlooker, seenBy, type TaskRow } from './task.queries.ts';

export const SORTS = ['dueAt', '-dueAt'] as const;

export interface TaskFilter {
  readonly by: Onlooker;
  readonly state: TaskState;
  /** Any of these; undefined for anybody's. */
  readonly ownerIds?: readonly string[] | undefined;
  readonly createdBy?: string | undefined;
  readonly kind?: TaskKind | undefined;
  readonly record?: RecordRef | undefined;
  readonly customerId?: string | undefined;
  /** Due from here on, and before there. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
}

export interface TaskPage {
  readonly sort: (typeof SORTS)[number];
  readonly cursor: Cursor | null;
  readonly limit: number;
}

/** One row more than `limit`, which tells that there is a next page. */
export async function listTasks(db: Db, wanted: TaskFilter, { sort, cursor, limit }: TaskPage): Promise<TaskRow[]> {
  const way = sort === 'dueAt' ? 'asc' : 'desc';
  let query = db
    .withTables<TasksTables>()
    .selectFrom('tasks.tasks')
    .selectAll()
    .where(seenBy(wanted.by))
    .where('state', '=', wanted.state);
  if (wanted.ownerIds) query = query.where('ownerId', 'in', wanted.ownerIds.length ? [...wanted.ownerIds] : [null]);
  if (wanted.createdBy !== undefined) query = query.where('createdBy', '=', wanted.createdBy);
  if (wanted.kind) query = query.where('kind', '=', wanted.kind);
  if (wanted.record)
    query = query.where('subjectType', '=', wanted.record.type).where('subjectId', '=', wanted.record.id);
  if (wanted.customerId !== undefined) query = query.where('customerId', '=', wanted.customerId);
  if (wanted.from) query = query.where('dueAt', '>=', wanted.from);
  if (wanted.before) query = query.where('dueAt', '<', wanted.before);
  if (cursor) query = query.where((eb) => beyond(eb.ref('dueAt'), eb.ref('id'), cursor, way, 'timestamptz'));
  return query
    .orderBy('dueAt', way)
    .orderBy('id', way)
    .limit(limit + 1)
    .execute();
}

/** Everybody who has something open, at most a thousand: each is found by one step in the index of owners. */
export async function listOwners(db: Db): Promise<string[]> {
  const { rows } = await sql<{ ownerId: string }>`
    with recursive owners as (
      (select t.owner_id, 1 as n from tasks.tasks t order by t.owner_id limit 1)
      union all
      select (select t.owner_id from tasks.tasks t where t.owner_id > o.owner_id order by t.owner_id limit 1), o.n + 1
      from owners o where o.owner_id is not null and o.n <= 1000
    )
    select o.owner_id /* not null */ from owners o where o.owner_id is not null
      and exists (select 1 from tasks.tasks t where t.owner_id = o.owner_id and t.state = 'open')`.execute(db);
  return rows.map(({ ownerId }) => ownerId);
}
