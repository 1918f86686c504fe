import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { TicketsTables } from './tables.ts';

export type CategoryRow = Omit<Selectable<TicketsTables['tickets.categories']>, 'createdAt'>;

const columns = ['id', 'name', 'position', 'archivedAt', 'version'] as const;

/** In the order of the screens; at most 200. */
export function listCategories(db: Db, options: { readonly withArchived: boolean }): Promise<CategoryRow[]> {
  return db
    .withTables<TicketsTables>()
    .selectFrom('tickets.categories')
    .select(columns)
    .$if(!options.withArchived, (query) => query.where('archivedAt', 'is', null))
    .orderBy('position')
    .orderBy('id')
    .limit(200)
    .execute();
}

/** Is there a category of that id that is not archived? */
export async function hasOpenCategory(db: Db, id: string): Promise<boolean> {
  const row = await db
    .withTables<TicketsTables>()
    .selectFrom('tickets.categories')
    .select('id')
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export function lockCategory(db: Db, id: string): Promise<CategoryRow | undefined> {
  return db
    .withTables<TicketsTables>()
    .selectFrom('tickets.categories')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Undefined for an id that exists. */
export function insertCategory(
  db: Db,
  row: Insertable<TicketsTables['tickets.categories']>,
): Promise<CategoryRow | undefined> {
  return db
    .withTables<TicketsTables>()
    .insertInto('tickets.categories')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning(columns)
    .executeTakeFirst();
}

export interface CategoryChange {
  /** JSON of the name in each language. */
  readonly name: string;
  readonly position: number;
  readonly archived: boolean;
  readonly now: Date;
}

export async function updateCategory(db: Db, id: string, change: CategoryChange): Promise<CategoryRow | undefined> {
  const { rows } = await sql<CategoryRow>`update tickets.categories
    set name = ${change.name}, position = ${change.position}, version = version + 1,
      archived_at = case when ${change.archived} then coalesce(archived_at, ${change.now}) end
    where id = ${id} returning id, name, position, archived_at, version`.execute(db);
  return rows[0];
}
