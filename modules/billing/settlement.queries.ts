import type { Db } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import type { Selectable, Updateable } from 'kysely';
import type { BillingTables } from './tables.ts';

export type SettlementRow = Selectable<BillingTables['billing.settlements']>;

export async function findSettlement(db: Db, tenantId: string, invoiceId: string): Promise<SettlementRow | undefined> {
  return db
    .withTables<BillingTables>()
    .selectFrom('billing.settlements')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('invoice_id', '=', invoiceId)
    .executeTakeFirst();
}

/** Locked until the transaction ends, always in the order of the ids so that two payments never wait for each other. */
export async function lockSettlements(
  db: Db,
  tenantId: string,
  invoiceIds: readonly string[],
): Promise<(SettlementRow & { number: string })[]> {
  if (invoiceIds.length === 0) return [];
  const rows = await db
    .withTables<BillingTables>()
    .selectFrom('billing.settlements as s')
    .innerJoin('billing.invoices as i', (join) =>
      join.onRef('i.tenant_id', '=', 's.tenant_id').onRef('i.id', '=', 's.invoice_id'),
    )
    .selectAll('s')
    .select('i.number')
    .where('s.tenant_id', '=', tenantId)
    .where('s.invoice_id', 'in', invoiceIds)
    .orderBy('s.invoice_id')
    .forUpdate('s')
    .execute();
  return rows.map((row) => ({ ...row, number: row.number ?? '' }));
}

export async function updateSettlement(
  db: Db,
  tenantId: string,
  invoiceId: string,
  change: Updateable<BillingTables['billing.settlements']>,
): Promise<void> {
  await db
    .withTables<BillingTables>()
    .updateTable('billing.settlements')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('invoice_id', '=', invoiceId)
    .execute();
}

/** Invoices whose due date has passed and that are not marked yet, at most `limit`, the oldest first. */
export async function fallenDue(db: Db, tenantId: string, today: Day, limit: number): Promise<string[]> {
  const rows = await db
    .withTables<BillingTables>()
    .selectFrom('billing.settlements')
    .select('invoice_id')
    .where('tenant_id', '=', tenantId)
    .where('payment_state', 'in', ['unpaid', 'partially_paid'])
    .where('due_on', '<', today)
    .orderBy('due_on')
    .orderBy('invoice_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.invoice_id);
}
