import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { Period } from './period.ts';

export interface Counted {
  /** A state, or a day `YYYY-MM-DD`; of a month its first day. */
  readonly key: string;
  readonly count: number;
}

/** A period whose days begin at midnight in the operator's time zone. */
export interface ZonedPeriod extends Period {
  readonly timeZone: string;
}

/** The first instant of the period, and the first one after it. */
export const begin = ({ from, timeZone }: ZonedPeriod) => sql`(${from}::date::timestamp at time zone ${timeZone})`;
export const end = ({ to, timeZone }: ZonedPeriod) => sql`((${to}::date + 1)::timestamp at time zone ${timeZone})`;

const created = (period: ZonedPeriod) => sql`created_at >= ${begin(period)} and created_at < ${end(period)}`;

/** All customers by the state they are in. */
export async function countCustomersByState(db: Db): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select state as key, count(*)::int as count
    from customers.published_customers group by state order by state`.execute(db);
  return rows;
}

export async function countNewCustomersByMonth(db: Db, period: ZonedPeriod): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select to_char(created_at at time zone ${period.timeZone}, 'YYYY-MM-01') as key,
      count(*)::int as count from customers.published_customers
    where ${created(period)} group by 1`.execute(db);
  return rows;
}

/** Orders made in the period, by the state they are in now. */
export async function countOrdersByState(db: Db, period: ZonedPeriod): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select state as key, count(*)::int as count from sales.published_orders
    where ${created(period)} group by state order by state`.execute(db);
  return rows;
}

/** Orders made in the period; `ttc` in minor units of that currency, of those that were not cancelled. */
export async function sumOrdersByMonth(
  db: Db,
  period: ZonedPeriod,
  currency: string,
): Promise<(Counted & { readonly ttc: number })[]> {
  const { rows } = await sql<Counted & { ttc: number }>`select
      to_char(created_at at time zone ${period.timeZone}, 'YYYY-MM-01') as key, count(*)::int as count,
      coalesce(sum(total_ttc) filter (where currency = ${currency} and state <> 'cancelled'), 0)::bigint as ttc
    from sales.published_orders where ${created(period)} group by 1`.execute(db);
  return rows;
}
