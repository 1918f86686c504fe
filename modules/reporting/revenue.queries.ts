import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { Period } from './period.ts';

/** Amounts in minor units of one currency; `key` is the first day of the month. */
export interface MonthOfSales {
  readonly key: string;
  readonly ht: number;
  readonly tax: number;
  readonly ttc: number;
}

/** What the invoices issued in the period say. */
export async function sumSalesByMonth(db: Db, { from, to }: Period, currency: string): Promise<MonthOfSales[]> {
  // Days are added up first: a month's name is made once a day and not once a row.
  const { rows } = await sql<MonthOfSales>`select to_char(issued_on, 'YYYY-MM-01') as key,
      sum(ht)::bigint as ht, sum(tax)::bigint as tax, sum(ttc)::bigint as ttc
    from (select issued_on, sum(ht) as ht, sum(tax) as tax, sum(ttc) as ttc
      from billing.published_sales where currency = ${currency} and issued_on between ${from}::date and ${to}::date
      group by issued_on) days group by 1`.execute(db);
  return rows;
}

/** What the credit notes issued in the period say. */
export async function sumCreditNotesByMonth(db: Db, { from, to }: Period, currency: string): Promise<MonthOfSales[]> {
  const { rows } = await sql<MonthOfSales>`select to_char(issued_on, 'YYYY-MM-01') as key,
      sum(ht)::bigint as ht, sum(tax)::bigint as tax, sum(ttc)::bigint as ttc
    from billing.published_credit_notes
    where currency = ${currency} and issued_on between ${from}::date and ${to}::date group by 1`.execute(db);
  return rows;
}

/** Payments received in the period. */
export async function sumPaymentsByMonth(
  db: Db,
  { from, to }: Period,
  currency: string,
): Promise<{ key: string; amount: number }[]> {
  const { rows } = await sql<{ key: string; amount: number }>`select to_char(received_on, 'YYYY-MM-01') as key,
      sum(amount)::bigint as amount
    from (select received_on, sum(amount) as amount from billing.published_payments
      where currency = ${currency} and received_on between ${from}::date and ${to}::date group by received_on) days
    group by 1`.execute(db);
  return rows;
}

/** What is owed today on issued invoices, by the state of their payment. */
export async function sumOwedByState(
  db: Db,
  currency: string,
): Promise<{ state: string; amount: number; count: number }[]> {
  const { rows } = await sql<{ state: string; amount: number; count: number }>`select payment_state as state,
      sum(balance)::bigint as amount, count(*)::int as count
    from billing.published_invoices
    where currency = ${currency} and payment_state in ('unpaid', 'partially_paid', 'overdue') group by 1`.execute(db);
  return rows;
}
