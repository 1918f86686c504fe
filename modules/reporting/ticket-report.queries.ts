import type { Db } from '@cm/kit/database';
import { publishedTicketsIn, type Reach } from '@cm/tickets';
import { sql } from 'kysely';
import { begin, type Counted, end, type ZonedPeriod } from './counts.queries.ts';

/** Tickets looked at for the median: the newest of the period. */
const SAMPLE = 5_000;

export interface Backlog {
  readonly state: string;
  readonly priority: string;
  readonly age: string;
  readonly count: number;
}

/** Tickets that are neither resolved nor closed. */
export async function countBacklog(db: Db, now: Date, reach: Reach): Promise<Backlog[]> {
  // The states by name, not « neither resolved nor closed »: an index finds those that are named.
  const { rows } = await sql<Backlog>`
    select state, priority, case
      when created_at > ${now}::timestamptz - interval '1 day' then 'under_1_day'
      when created_at > ${now}::timestamptz - interval '3 days' then 'under_3_days'
      when created_at > ${now}::timestamptz - interval '7 days' then 'under_7_days'
      when created_at > ${now}::timestamptz - interval '30 days' then 'under_30_days'
      else 'older' end as age, count(*)::int as count
    from ${publishedTicketsIn(reach)}
    where state in ('open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress')
    group by 1, 2, 3`.execute(db);
  return rows;
}

export async function countOpenedByDay(db: Db, period: ZonedPeriod, reach: Reach): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select (created_at at time zone ${period.timeZone})::date as key,
      count(*)::int as count
    from ${publishedTicketsIn(reach)}
    where created_at >= ${begin(period)} and created_at < ${end(period)}
    group by 1`.execute(db);
  return rows;
}

export async function countClosedByDay(db: Db, period: ZonedPeriod, reach: Reach): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select (closed_at at time zone ${period.timeZone})::date as key,
      count(*)::int as count
    from ${publishedTicketsIn(reach)}
    where closed_at >= ${begin(period)} and closed_at < ${end(period)}
    group by 1`.execute(db);
  return rows;
}

/** Minutes from the opening to the first answer, of tickets opened in the period; null without an answer. */
export async function findMedianFirstAnswer(db: Db, period: ZonedPeriod, reach: Reach): Promise<number | null> {
  const { rows } = await sql<{ minutes: number | null }>`select
      percentile_cont(0.5) within group (order by extract(epoch from first_answered_at - created_at)::float8 / 60) as minutes
    from (select created_at, first_answered_at from ${publishedTicketsIn(reach)}
      where created_at >= ${begin(period)} and created_at < ${end(period)}
      order by created_at desc limit ${SAMPLE}) newest
    where first_answered_at is not null`.execute(db);
  return rows[0]?.minutes ?? null;
}
