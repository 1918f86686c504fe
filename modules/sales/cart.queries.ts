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
    .where('tenant_id', '=', tenantId)
    .where('customer_id', '=', customerId);
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
    .values({ tenant_id: tenantId, customer_id: customerId, lines, updated_at: now })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'customer_id']).doUpdateSet({ lines, updated_at: now }))
    .execute();
}
