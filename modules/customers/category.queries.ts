import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { type Localised, localised } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import type { CustomersTables } from './tables.ts';

export interface Category {
  readonly id: string;
  readonly name: Localised;
  readonly position: number;
  readonly archivedAt: Date | null;
}

export const MAX_CATEGORIES = 100;

const db = (ctx: Ctx) => ctx.db.withTables<CustomersTables>();
const columns = ['id', 'name', 'position', 'archivedAt as archivedAt'] as const;
const toCategory = (row: Omit<Category, 'name'> & { name: unknown }): Category => ({
  ...row,
  name: localised().parse(row.name),
});

export async function listCategoryRows(ctx: Ctx): Promise<Category[]> {
  const rows = await db(ctx)
    .selectFrom('customers.categories')
    .select(columns)
    .orderBy('position')
    .orderBy('id')
    .limit(MAX_CATEGORIES)
    .execute();
  return rows.map(toCategory);
}

const byId = (ctx: Ctx, id: string) => db(ctx).selectFrom('customers.categories').select(columns).where('id', '=', id);

export async function findCategory(ctx: Ctx, id: string): Promise<Category | undefined> {
  const row = await byId(ctx, id).executeTakeFirst();
  return row && toCategory(row);
}

export async function lockCategory(ctx: Ctx, id: string): Promise<Category | undefined> {
  const row = await byId(ctx, id).forUpdate().executeTakeFirst();
  return row && toCategory(row);
}

export async function insertCategory(ctx: Ctx, category: Category): Promise<void> {
  try {
    await db(ctx)
      .insertInto('customers.categories')
      .values({
        id: category.id,
        name: JSON.stringify(category.name),
        position: category.position,
        archivedAt: category.archivedAt,
        createdAt: ctx.now(),
      })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}

export async function updateCategory(ctx: Ctx, category: Category): Promise<void> {
  await db(ctx)
    .updateTable('customers.categories')
    .set({
      name: JSON.stringify(category.name),
      position: category.position,
      archivedAt: category.archivedAt,
    })
    .where('id', '=', category.id)
    .execute();
}
