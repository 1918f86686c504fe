import type { Ctx } from '@cm/kit/ctx';
import { monthsOf, type Period } from './period.ts';
import { sumCreditNotesByMonth, sumOwedByState, sumPaymentsByMonth, sumSalesByMonth } from './revenue.queries.ts';

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

/** The period is counted by days of issue and of receipt, which have no time zone. */
export async function revenueReport(ctx: Ctx, period: Period): Promise<RevenueReport> {
  const { currency } = ctx.tenant;
  const invoices = await sumSalesByMonth(ctx.db, period, currency);
  const notes = await sumCreditNotesByMonth(ctx.db, period, currency);
  const payments = await sumPaymentsByMonth(ctx.db, period, currency);
  const owed = await sumOwedByState(ctx.db, currency);
  const of = <T extends { key: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.key, row]));
  const [sold, credited, collected] = [of(invoices), of(notes), of(payments)];
  const late = owed.find((row) => row.state === 'overdue');
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
      amount: owed.reduce((sum, row) => sum + row.amount, 0),
      count: owed.reduce((sum, row) => sum + row.count, 0),
    },
    overdue: { amount: late?.amount ?? 0, count: late?.count ?? 0 },
  };
}
