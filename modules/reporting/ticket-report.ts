import { z } from 'zod';
import { named } from '@cm/kit/named';
import type { Ctx } from '@cm/kit/ctx';
import { sql } from 'kysely';
import { daysOf, type Period } from './period.ts';

/** Tickets looked at for the median: the newest of the period. */
const SAMPLE = 5_000;

export const backlogAge = named(
  'BacklogAge',
  z.enum(['under_1_day', 'under_3_days', 'under_7_days', 'under_30_days', 'older']),
);

export interface TicketReport {
  readonly openByState: { state: string; count: number }[];
  readonly openByPriority: { priority: string; count: number }[];
  readonly perDay: { day: string; opened: number; closed: number }[];
  /** Minutes from the opening to the first answer, of tickets opened in the period; null without an answer. */
  readonly medianFirstAnswerMinutes: number | null;
  readonly backlogByAge: { age: z.infer<typeof backlogAge>; count: number }[];
}

interface Counted {
  key: string;
  count: number;
}

/** The period's days as instants: from midnight to midnight in the operator's time zone. */
export const begin = (ctx: Ctx, period: Period) =>
  sql`(${period.from}::date::timestamp at time zone ${ctx.tenant.timeZone})`;
export const end = (ctx: Ctx, period: Period) =>
  sql`((${period.to}::date + 1)::timestamp at time zone ${ctx.tenant.timeZone})`;

export async function ticketReport(ctx: Ctx, period: Period): Promise<TicketReport> {
  const zone = ctx.tenant.timeZone;
  // The states by name, not « neither resolved nor closed »: an index finds those that are named.
  const backlog = await sql<{ state: string; priority: string; age: string; count: number }>`
    select state, priority, case
      when created_at > ${ctx.now()}::timestamptz - interval '1 day' then 'under_1_day'
      when created_at > ${ctx.now()}::timestamptz - interval '3 days' then 'under_3_days'
      when created_at > ${ctx.now()}::timestamptz - interval '7 days' then 'under_7_days'
      when created_at > ${ctx.now()}::timestamptz - interval '30 days' then 'under_30_days'
      else 'older' end as age, count(*)::int as count
    from tickets.published_tickets
    where state in ('open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress')
    group by 1, 2, 3`.execute(ctx.db);
  const opened = await sql<Counted>`select (created_at at time zone ${zone})::date as key, count(*)::int as count
    from tickets.published_tickets
    where created_at >= ${begin(ctx, period)} and created_at < ${end(ctx, period)}
    group by 1`.execute(ctx.db);
  const closed = await sql<Counted>`select (closed_at at time zone ${zone})::date as key, count(*)::int as count
    from tickets.published_tickets
    where closed_at >= ${begin(ctx, period)} and closed_at < ${end(ctx, period)}
    group by 1`.execute(ctx.db);
  const median = await sql<{ minutes: number | null }>`select
      percentile_cont(0.5) within group (order by extract(epoch from first_answered_at - created_at)::float8 / 60) as minutes
    from (select created_at, first_answered_at from tickets.published_tickets
      where created_at >= ${begin(ctx, period)} and created_at < ${end(ctx, period)}
      order by created_at desc limit ${SAMPLE}) newest
    where first_answered_at is not null`.execute(ctx.db);
  const byDay = (rows: readonly Counted[]) => new Map(rows.map((row) => [row.key, row.count]));
  const [openedOn, closedOn] = [byDay(opened.rows), byDay(closed.rows)];
  const by = (key: 'state' | 'priority' | 'age') => added(backlog.rows.map((row) => [row[key], row.count]));
  const minutes = median.rows[0]?.minutes ?? null;
  return {
    openByState: [...by('state')].map(([state, count]) => ({ state, count })),
    openByPriority: [...by('priority')].map(([priority, count]) => ({ priority, count })),
    perDay: daysOf(period).map((day) => ({ day, opened: openedOn.get(day) ?? 0, closed: closedOn.get(day) ?? 0 })),
    medianFirstAnswerMinutes: minutes === null ? null : Math.round(minutes),
    backlogByAge: backlogAge.options.map((age) => ({ age, count: by('age').get(age) ?? 0 })),
  };
}

/** The sums by key, in the order of the keys. */
function added(counts: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of counts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}
