import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { CatalogueTables } from './tables.ts';

/** Takes units off a plan if that many are left. `left` is null when the plan has no limit. */
export async function takeStock(
  db: Db,
  planId: string,
  quantity: number,
): Promise<{ taken: boolean; left: number | null }> {
  const { rows } = await sql<{ stock: number | null }>`
    update catalogue.plans set stock = stock - ${quantity}
    where id = ${planId} and (stock is null or stock >= ${quantity})
    returning stock`.execute(db);
  const row = rows[0];
  return row ? { taken: true, left: row.stock } : { taken: false, left: null };
}

export async function giveStockBack(db: Db, planId: string, quantity: number): Promise<void> {
  await sql`update catalogue.plans set stock = stock + ${quantity} where id = ${planId}`.execute(db);
}

export async function insertReservation(
  db: Db,
  row: { planId: string; holderId: string; quantity: number; now: Date },
): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .insertInto('catalogue.stock_reservations')
    .values({
      planId: row.planId,
      holderId: row.holderId,
      quantity: row.quantity,
      reservedAt: row.now,
    })
    .execute();
}

export async function endReservations(
  db: Db,
  holderId: string,
  reason: string,
  now: Date,
): Promise<{ planId: string; quantity: number }[]> {
  return db
    .withTables<CatalogueTables>()
    .updateTable('catalogue.stock_reservations')
    .set({ releasedAt: now, releaseReason: reason })
    .where('holderId', '=', holderId)
    .where('releasedAt', 'is', null)
    .returning(['planId', 'quantity'])
    .execute();
}
