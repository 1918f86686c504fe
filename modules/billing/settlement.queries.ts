import type { Db } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import type { Selectable, Updateable } from 'kysely';
import type { BillingTables } from './tables.ts';

export type SettlementRow = Selectable<BillingTables['billing.settlements']>;

export async function findSettlement(db: Db, invoiceId: string): Promise<SettlementRow | undefined> {
  return db
    .withTables<BillingTables>()
    .selectFrom('billing.settlements')
    .selectAll()
    .where('invoiceId', '=', invoiceId)
    .executeTakeFirst();
}

/** Locked until the transaction ends, always in the order of the ids so that two payments never wait for each other. */
export async function lockSettlements(
  db: Db,
  invoiceIds: readonly string[],
): Promise<(SettlementRow & { number: string })[]> {
  if (invoiceIds.length === 0) return [];
  const rows = await db
    .withTables<BillingTables>()
    .selectFrom('billing.settlements as s')
    .innerJoin('billing.invoices as i', (join) => join.onRef('i.id', '=', 's.invoiceId'))
    .selectAll('s')
    .select('i.number')
    .where('s.invoiceId', 'in', invoiceIds)
    .orderBy('s.invoiceId')
    .forUpdate('s')
    .execute();
  return rows.map((row) => ({ ...row, number: row.number ?? '' }));
}

export async function updateSettlement(
  db: Db,
  invoiceId: string,
  change: Updateable<BillingTables['billing.settlements']>,
): Promise<void> {
  await db
    .withTables<BillingTables>()
    .updateTable('billing.settlements')
    .set(change)
    .where('invoiceId', '=', invoiceId)
    .execute();
}

/** An invoice in the order in which they fall due. */
export interface Due {
  readonly dueOn: Day;
  readonly invoiceId: string;
}

/** Invoices whose due date has passed and that are not marked yet, at most `limit`, the oldest first, behind `after`. */
export async function fallenDue(
  db: Db,
  today: Day,
  { after, limit }: { readonly after: Due | undefined; readonly limit: number },
): Promise<Due[]> {
  let query = db
    .withTables<BillingTables>()
    .selectFrom('billing.settlements')
    .select(['dueOn', 'invoiceId'])
    .where('paymentState', 'in', ['unpaid', 'partially_paid'])
    .where('dueOn', '<', today);
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('dueOn', 'invoiceId'), '>', tuple(after.dueOn, after.invoiceId)),
    );
  return query.orderBy('dueOn').orderBy('invoiceId').limit(limit).execute();
}
