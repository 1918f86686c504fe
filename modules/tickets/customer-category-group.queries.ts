import type { Db } from '@cm/kit/database';
import type { TicketsTables } from './tables.ts';

export interface CategoryGroup {
  readonly categoryId: string;
  readonly groupId: string;
}

const table = (db: Db) => db.withTables<TicketsTables>();

/** At most 200. */
export function listCategoryGroups(db: Db): Promise<CategoryGroup[]> {
  return table(db)
    .selectFrom('tickets.customer_category_groups')
    .select(['categoryId', 'groupId'])
    .orderBy('categoryId')
    .limit(200)
    .execute();
}

export async function lockGroupOfCategory(db: Db, categoryId: string): Promise<string | null> {
  const row = await table(db)
    .selectFrom('tickets.customer_category_groups')
    .select('groupId')
    .where('categoryId', '=', categoryId)
    .forUpdate()
    .executeTakeFirst();
  return row?.groupId ?? null;
}

/** The group, as long as it is in use. */
export async function findOpenGroupOfCategory(db: Db, categoryId: string): Promise<string | null> {
  const row = await table(db)
    .selectFrom('tickets.customer_category_groups as c')
    .innerJoin('tickets.groups as g', 'g.id', 'c.groupId')
    .select('c.groupId')
    .where('c.categoryId', '=', categoryId)
    .where('g.archivedAt', 'is', null)
    .executeTakeFirst();
  return row?.groupId ?? null;
}

export async function upsertGroupOfCategory(db: Db, rule: CategoryGroup, changedAt: Date): Promise<void> {
  await table(db)
    .insertInto('tickets.customer_category_groups')
    .values({ ...rule, changedAt })
    .onConflict((conflict) =>
      conflict.constraint('customer_category_groups_pkey').doUpdateSet({ groupId: rule.groupId, changedAt }),
    )
    .execute();
}

export async function deleteGroupOfCategory(db: Db, categoryId: string): Promise<void> {
  await table(db).deleteFrom('tickets.customer_category_groups').where('categoryId', '=', categoryId).execute();
}
