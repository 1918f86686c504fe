import type { Actor } from '@cm/kit/access';
import { type Db, isUniqueViolation } from '@cm/kit/database';
import { type Localised, localised } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import type { CategoryRules } from './category.ts';
import { keptBy, visible } from './customer.queries.ts';
import { sql } from 'kysely';
import type { CustomersTables } from './tables.ts';

export interface Category extends CategoryRules {
  readonly id: string;
  readonly name: Localised;
  readonly position: number;
  readonly archivedAt: Date | null;
  /** Keys of classes of notices, each once. */
  readonly silencedClasses: string[];
}

export const MAX_CATEGORIES = 100;

const tables = (db: Db) => db.withTables<CustomersTables>();
const columns = [
  'id',
  'name',
  'position',
  'archivedAt',
  'paymentDays',
  'kyc',
  'discountBp',
  'silencedClasses',
] as const;
const toCategory = (row: Omit<Category, 'name'> & { name: unknown }): Category => ({
  ...row,
  name: localised().parse(row.name),
});

export async function listCategoryRows(db: Db): Promise<Category[]> {
  const rows = await tables(db)
    .selectFrom('customers.categories')
    .select(columns)
    .orderBy('position')
    .orderBy('id')
    .limit(MAX_CATEGORIES)
    .execute();
  return rows.map(toCategory);
}

export async function hasCategories(db: Db, ids: readonly string[]): Promise<boolean> {
  const there = new Set((await listCategoryRows(db)).map(({ id }) => id));
  return ids.every((id) => there.has(id));
}

const byId = (db: Db, id: string) => tables(db).selectFrom('customers.categories').select(columns).where('id', '=', id);

export async function findCategory(db: Db, id: string): Promise<Category | undefined> {
  const row = await byId(db, id).executeTakeFirst();
  return row && toCategory(row);
}

export async function lockCategory(db: Db, id: string): Promise<Category | undefined> {
  const row = await byId(db, id).forUpdate().executeTakeFirst();
  return row && toCategory(row);
}

export async function insertCategory(db: Db, category: Category, now: Date): Promise<void> {
  try {
    await tables(db)
      .insertInto('customers.categories')
      .values({
        id: category.id,
        name: JSON.stringify(category.name),
        position: category.position,
        archivedAt: category.archivedAt,
        createdAt: now,
      })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}

export async function updateCategory(db: Db, category: Category): Promise<void> {
  await tables(db)
    .updateTable('customers.categories')
    .set({
      name: JSON.stringify(category.name),
      position: category.position,
      archivedAt: category.archivedAt,
    })
    .where('id', '=', category.id)
    .execute();
}

export async function updateCategoryRules(db: Db, id: string, rules: CategoryRules): Promise<void> {
  const { paymentDays, kyc, discountBp } = rules;
  const change = { paymentDays, kyc, discountBp };
  await tables(db).updateTable('customers.categories').set(change).where('id', '=', id).execute();
}

export async function updateSilencedClasses(db: Db, id: string, classes: readonly string[]): Promise<void> {
  await tables(db)
    .updateTable('customers.categories')
    .set({ silencedClasses: [...classes] })
    .where('id', '=', id)
    .execute();
}

/** Of these customers, those whose category leaves classes of notices out. A merged one has the category of the kept one. */
export async function listSilenced(
  db: Db,
  customerIds: readonly string[],
): Promise<{ customerId: string; silencedClasses: string[] }[]> {
  const { rows } = await sql<{ customerId: string; silencedClasses: string[] }>`
    select asked.id as "customerId", g.silenced_classes as "silencedClasses"
    from customers.customers asked
    join customers.customers kept on kept.id = customers.kept_by(asked.id)
    join customers.categories g on g.id = kept.category_id
    where asked.id = any(${[...customerIds]}::uuid[]) and g.silenced_classes <> '{}'`.execute(db);
  return rows;
}

/** The category of a customer, if the actor may see them. */
export async function findCategoryOf(db: Db, actor: Actor, customerId: string): Promise<Category | undefined> {
  const row = await tables(db)
    .selectFrom('customers.categories')
    .select(columns)
    .where('id', 'in', visible(db, actor).select('categoryId').where('id', '=', keptBy(customerId)))
    .executeTakeFirst();
  return row && toCategory(row);
}
