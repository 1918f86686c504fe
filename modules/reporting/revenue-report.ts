import type { Ctx } from '@cm/kit/ctx';
import { sql } from 'kysely';
import { monthsOf, type Period } from './period.ts';

/** Minor units of the operator's currency. */
export interface RevenueReport {
  readonly currency: string;
  readonly perMonth: {
    month: string;
    /** Of the invoices issued in the month. */
    ht: number;
    tax: number;
    ttc: number;
    /** Credit notes issued in the month, TTC. */
    credited: number;
    /** Payments received in the month. */
    collected: number;
  }[];
  /** Owed today on all issued invoices, overdue ones included. */
  readonly outstanding: { amount: number; count: number };
  readonly overdue: { amount: number; count: number };
}

interface Month {
  key: string;
  ht: number;
  tax: number;
  ttc: number;
}

/** The period is counted by days of issue and of receipt, which have no time zone. */
export async function revenueReport(ctx: Ctx, period: Period): Promise<RevenueReport> {
  const { currency } = ctx.tenant;
  const ours = sql`currency = ${currency}`;
  const issued = sql`issued_on between ${period.from}::date and ${period.to}::date`;
  // Days are added up first: a month's name is made once a day and not once a row.
  const invoices = await sql<Month>`select to_char(issued_on, 'YYYY-MM-01') as key,
      sum(ht)::bigint as ht, sum(tax)::bigint as tax, sum(ttc)::bigint as ttc
    from (select issued_on, sum(ht) as ht, sum(tax) as tax, sum(ttc) as ttc
      from billing.published_sales where ${ours} and ${issued} group by issued_on) days group by 1`.execute(ctx.db);
  const notes = await sql<Month>`select to_char(issued_on, 'YYYY-MM-01') as key,
      sum(ht)::bigint as ht, sum(tax)::bigint as tax, sum(ttc)::bigint as ttc
    from billing.published_credit_notes where ${ours} and ${issued} group by 1`.execute(ctx.db);
  const payments = await sql<{ key: string; amount: number }>`select to_char(received_on, 'YYYY-MM-01') as key,
      sum(amount)::bigint as amount
    from (select received_on, sum(amount) as amount from billing.published_payments
      where ${ours} and received_on between ${period.from}::date and ${period.to}::date group by received_on) days
    group by 1`.execute(ctx.db);
  const owed = await sql<{ state: string; amount: number; count: number }>`select payment_state as state,
      sum(balance)::bigint as amount, count(*)::int as count
    from billing.published_invoices
    where ${ours} and payment_state in ('unpaid', 'partially_paid', 'overdue') group by 1`.execute(ctx.db);
  const of = <T extends { key: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.key, row]));
  const [sold, credited, collected] = [of(invoices.rows), of(notes.rows), of(payments.rows)];
  const late = owed.rows.find((row) => row.state === 'overdue');
  return {
    currency,
    perMonth: monthsOf(period).map((month) => {
      const { ht = 0, tax = 0, ttc = 0 } = sold.get(month) ?? {};
      return {
        month,
        ht,
        tax,
        ttc,
        credited: credited.get(month)?.ttc ?? 0,
        collected: collected.get(month)?.amount ?? 0,
      };
    }),
    outstanding: {
      amount: owed.rows.reduce((sum, row) => sum + row.amount, 0),
      count: owed.rows.reduce((sum, row) => sum + row.count, 0),
    },
    overdue: { amount: late?.amount ?? 0, count: late?.count ?? 0 },
  };
}
