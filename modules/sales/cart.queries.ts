import type { Db } from '@cm/kit/database';
import type { SalesTables } from './tables.ts';

export async function selectCart(
  db: Db,
  tenantId: string,
  customerId: string,
  options: { readonly lock?: boolean } = {},
): Promise<unknown> {
  const query = db
    .withTables<SalesTables>()
    .selectFrom('sales.carts')
    .select('lines')
    .where('tenantId', '=', tenantId)
    .where('customerId', '=', customerId);
  return (await (options.lock ? query.forUpdate() : query).executeTakeFirst())?.lines;
}

export async function upsertCart(
  db: Db,
  tenantId: string,
  customerId: string,
  lines: string,
  now: Date,
): Promise<void> {
  await db
    .withTables<SalesTables>()
    .insertInto('sales.carts')
    .values({ tenantId, customerId, lines, updatedAt: now })
    .onConflict((conflict) => conflict.columns(['tenantId', 'customerId']).doUpdateSet({ lines, updatedAt: now }))
    .execute();
}
