import type { Db } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { beyond, type Cursor } from '@cm/kit/paging';
import type { Insertable, Selectable } from 'kysely';
import type { PaymentMode } from './invoice.ts';
import type { BillingTables } from './tables.ts';

export type PaymentRow = Selectable<BillingTables['billing.payments']>;

export async function insertPayment(
  db: Db,
  payment: Insertable<BillingTables['billing.payments']>,
  allocations: Insertable<BillingTables['billing.allocations']>[],
): Promise<void> {
  await db.withTables<BillingTables>().insertInto('billing.payments').values(payment).execute();
  if (allocations.length === 0) return;
  await db.withTables<BillingTables>().insertInto('billing.allocations').values(allocations).execute();
}

export interface AllocationRow {
  readonly paymentId: string;
  readonly invoiceId: string;
  readonly number: string | null;
  readonly amount: number;
}

export async function allocationsOf(
  db: Db,
  of: { paymentIds: readonly string[] } | { invoiceId: string },
): Promise<AllocationRow[]> {
  const query = db
    .withTables<BillingTables>()
    .selectFrom('billing.allocations as a')
    .innerJoin('billing.invoices as i', (join) => join.onRef('i.id', '=', 'a.invoiceId'))
    .select(['a.paymentId', 'a.invoiceId', 'i.number', 'a.amount'])
    .orderBy('a.paymentId')
    .orderBy('a.invoiceId')
    .limit(10_000);
  if ('invoiceId' in of) return query.where('a.invoiceId', '=', of.invoiceId).execute();
  return of.paymentIds.length === 0 ? [] : query.where('a.paymentId', 'in', of.paymentIds).execute();
}

export async function paymentsByIds(db: Db, ids: readonly string[]): Promise<PaymentRow[]> {
  if (ids.length === 0) return [];
  return db
    .withTables<BillingTables>()
    .selectFrom('billing.payments')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
}

export interface PaymentFilter {
  readonly customerId?: string | undefined;
  readonly mode?: PaymentMode | undefined;
  readonly receivedFrom?: Day | undefined;
  readonly receivedTo?: Day | undefined;
}

/** One more than the page. */
export async function listPayments(
  db: Db,
  filter: PaymentFilter,
  page: { sort: '-createdAt' | '-receivedOn'; cursor: Cursor | null; limit: number },
): Promise<PaymentRow[]> {
  let query = db
    .withTables<BillingTables>()
    .selectFrom('billing.payments')
    .selectAll()
    .limit(page.limit + 1);
  if (filter.customerId !== undefined) query = query.where('customerId', '=', filter.customerId);
  if (filter.mode !== undefined) query = query.where('mode', '=', filter.mode);
  if (filter.receivedFrom !== undefined) query = query.where('receivedOn', '>=', filter.receivedFrom);
  if (filter.receivedTo !== undefined) query = query.where('receivedOn', '<=', filter.receivedTo);
  const { cursor } = page;
  if (page.sort === '-receivedOn') {
    if (cursor) query = query.where((eb) => beyond(eb.ref('receivedOn'), eb.ref('id'), cursor, 'desc', 'date'));
    return query.orderBy('receivedOn', 'desc').orderBy('id', 'desc').execute();
  }
  if (cursor) query = query.where('id', '<', cursor.id);
  return query.orderBy('id', 'desc').execute();
}
