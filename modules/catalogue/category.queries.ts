import type { Db } from '@cm/kit/database';
import { type Localised, localised } from '@cm/kit/i18n';
import { type OrderStep, orderSteps } from './product.ts';
import type { CatalogueTables } from './tables.ts';

export interface Category {
  readonly id: string;
  readonly slug: string;
  readonly name: Localised;
  readonly position: number;
  readonly orderSteps: readonly OrderStep[];
}

export const MAX_CATEGORIES = 200;

const columns = ['id', 'slug', 'name', 'position', 'orderSteps'] as const;

function toCategory(row: { id: string; slug: string; name: unknown; position: number; orderSteps: unknown }): Category {
  return {
    id: row.id,
    slug: row.slug,
    name: localised().parse(row.name),
    position: row.position,
    orderSteps: orderSteps().parse(row.orderSteps),
  };
}

export async function selectCategories(db: Db): Promise<Category[]> {
  const rows = await db
    .withTables<CatalogueTables>()
    .selectFrom('catalogue.categories')
    .select(columns)
    .orderBy('position')
    .orderBy('id')
    .limit(MAX_CATEGORIES)
    .execute();
  return rows.map(toCategory);
}

/** Locked until the transaction ends, for whoever is about to change it. */
export async function selectCategoryForUpdate(db: Db, id: string): Promise<Category | undefined> {
  const row = await db
    .withTables<CatalogueTables>()
    .selectFrom('catalogue.categories')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toCategory(row);
}

export async function insertCategory(db: Db, category: Category, now: Date): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .insertInto('catalogue.categories')
    .values({ id: category.id, createdAt: now, ...written(category) })
    .execute();
}

export async function updateCategoryRow(db: Db, category: Category): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .updateTable('catalogue.categories')
    .set(written(category))
    .where('id', '=', category.id)
    .execute();
}

const written = (category: Category) => ({
  slug: category.slug,
  name: JSON.stringify(category.name),
  position: category.position,
  orderSteps: JSON.stringify(category.orderSteps),
});
