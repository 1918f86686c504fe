import type { Ctx } from '@cm/kit/ctx';
import { sql } from 'kysely';
import { monthsOf, type Period } from './period.ts';
import { begin, end } from './ticket-report.ts';

interface Counted {
  key: string;
  count: number;
}

export interface CustomerReport {
  readonly byState: { state: string; count: number }[];
  /** `month` is its first day. */
  readonly newPerMonth: { month: string; count: number }[];
}

export async function customerReport(ctx: Ctx, period: Period): Promise<CustomerReport> {
  const states =
    await sql<Counted>`select state as key, count(*)::int as count from customers.published_customers group by state order by state`.execute(
      ctx.db,
    );
  const made = await sql<Counted>`select to_char(created_at at time zone ${ctx.tenant.timeZone}, 'YYYY-MM-01') as key,
      count(*)::int as count from customers.published_customers
    where created_at >= ${begin(ctx, period)} and created_at < ${end(ctx, period)}
    group by 1`.execute(ctx.db);
  const byMonth = new Map(made.rows.map((row) => [row.key, row.count]));
  return {
    byState: states.rows.map(({ key, count }) => ({ state: key, count })),
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
  const within = sql`created_at >= ${begin(ctx, period)} and created_at < ${end(ctx, period)}`;
  const states = await sql<Counted>`select state as key, count(*)::int as count from sales.published_orders
    where ${within} group by state order by state`.execute(ctx.db);
  const months = await sql<Counted & { ttc: number }>`select
      to_char(created_at at time zone ${ctx.tenant.timeZone}, 'YYYY-MM-01') as key, count(*)::int as count,
      coalesce(sum(total_ttc) filter (where currency = ${ctx.tenant.currency} and state <> 'cancelled'), 0)::bigint as ttc
    from sales.published_orders where ${within} group by 1`.execute(ctx.db);
  const byMonth = new Map(months.rows.map((row) => [row.key, row]));
  return {
    currency: ctx.tenant.currency,
    byState: states.rows.map(({ key, count }) => ({ state: key, count })),
    perMonth: monthsOf(period).map((month) => {
      const row = byMonth.get(month);
      return { month, count: row?.count ?? 0, ttc: row?.ttc ?? 0 };
    }),
  };
}
