import type { Ctx } from '@cm/kit/ctx';
import {
  countCustomersByState,
  countNewCustomersByMonth,
  countOrdersByState,
  sumOrdersByMonth,
} from './counts.queries.ts';
import { monthsOf, type Period } from './period.ts';

export interface CustomerReport {
  readonly byState: { state: string; count: number }[];
  /** `month` is its first day. */
  readonly newPerMonth: { month: string; count: number }[];
}

export async function customerReport(ctx: Ctx, period: Period): Promise<CustomerReport> {
  const zoned = { ...period, timeZone: ctx.tenant.timeZone };
  const states = await countCustomersByState(ctx.db);
  const made = await countNewCustomersByMonth(ctx.db, zoned);
  const byMonth = new Map(made.map((row) => [row.key, row.count]));
  return {
    byState: states.map(({ key, count }) => ({ state: key, count })),
    newPerMonth: monthsOf(period).map((month) => ({ month, count: byMonth.get(month) ?? 0 })),
  };
}

export interface OrderReport {
  readonly byState: { state: string; count: number }[];
  readonly perMonth: { month: string; count: number; ttc: number }[];
  readonly currency: string;
}

/** Orders made in the period, by the state they are in now; amounts in the operator's currency, minor units. */
export async function orderReport(ctx: Ctx, period: Period): Promise<OrderReport> {
  const { currency, timeZone } = ctx.tenant;
  const zoned = { ...period, timeZone };
  const states = await countOrdersByState(ctx.db, zoned);
  const months = await sumOrdersByMonth(ctx.db, zoned, currency);
  const byMonth = new Map(months.map((row) => [row.key, row]));
  return {
    currency,
    byState: states.map(({ key, count }) => ({ state: key, count })),
    perMonth: monthsOf(period).map((month) => {
      const row = byMonth.get(month);
      return { month, count: row?.count ?? 0, ttc: row?.ttc ?? 0 };
    }),
  };
}
