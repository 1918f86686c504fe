import type { Db } from '@cm/kit/database';
import type { SalesTables } from './tables.ts';

export async function selectCart(
  db: Db,
  customerId: string,
  options: { readonly lock?: boolean } = {},
): Promise<unknown> {
  const query = db
    .withTables<SalesTables>()
    .selectFrom('sales.carts')
    .select('lines')
    .where('customerId', '=', customerId);
  return (await (options.lock ? query.forUpdate() : query).executeTakeFirst())?.lines;
}

export async function upsertCart(db: Db, customerId: string, lines: string, now: Date): Promise<void> {
  await db
    .withTables<SalesTables>()
    .insertInto('sales.carts')
    .values({ customerId, lines, updatedAt: now })
    .onConflict((conflict) => conflict.constraint('carts_pkey').doUpdateSet({ lines, updatedAt: now }))
    .execute();
}
