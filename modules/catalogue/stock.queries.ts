import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { CatalogueTables } from './tables.ts';

/** Takes units off a plan if that many are left. `left` is null when the plan has no limit. */
export async function takeStock(
  db: Db,
  tenantId: string,
  planId: string,
  quantity: number,
): Promise<{ taken: boolean; left: number | null }> {
  const { rows } = await sql<{ stock: number | null }>`
    update catalogue.plans set stock = stock - ${quantity}
    where tenant_id = ${tenantId} and id = ${planId} and (stock is null or stock >= ${quantity})
    returning stock`.execute(db);
  const row = rows[0];
  return row ? { taken: true, left: row.stock } : { taken: false, left: null };
}

export async function giveStockBack(db: Db, tenantId: string, planId: string, quantity: number): Promise<void> {
  await sql`update catalogue.plans set stock = stock + ${quantity} where tenant_id = ${tenantId} and id = ${planId}`.execute(
    db,
  );
}

export async function insertReservation(
  db: Db,
  row: { tenantId: string; planId: string; holderId: string; quantity: number; now: Date },
): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .insertInto('catalogue.stock_reservations')
    .values({
      tenant_id: row.tenantId,
      plan_id: row.planId,
      holder_id: row.holderId,
      quantity: row.quantity,
      reserved_at: row.now,
    })
    .execute();
}

export async function endReservations(
  db: Db,
  tenantId: string,
  holderId: string,
  reason: string,
  now: Date,
): Promise<{ plan_id: string; quantity: number }[]> {
  return db
    .withTables<CatalogueTables>()
    .updateTable('catalogue.stock_reservations')
    .set({ released_at: now, release_reason: reason })
    .where('tenant_id', '=', tenantId)
    .where('holder_id', '=', holderId)
    .where('released_at', 'is', null)
    .returning(['plan_id', 'quantity'])
    .execute();
}
