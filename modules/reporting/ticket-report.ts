import type { Ctx } from '@cm/kit/ctx';
import { sql } from 'kysely';
import { daysOf, type Period } from './period.ts';

/** Tickets looked at for the median: the newest of the period. */
const SAMPLE = 20_000;

export const AGES = ['under_1_day', 'under_3_days', 'under_7_days', 'under_30_days', 'older'] as const;

export interface TicketReport {
  readonly openByState: { state: string; count: number }[];
  readonly openByPriority: { priority: string; count: number }[];
  readonly perDay: { day: string; opened: number; closed: number }[];
  /** Minutes from the opening to the first answer, of tickets opened in the period; null without an answer. */
  readonly medianFirstAnswerMinutes: number | null;
  readonly backlogByAge: { age: (typeof AGES)[number]; count: number }[];
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
  const tenant = ctx.tenant.id;
  const zone = ctx.tenant.timeZone;
  const open = sql`tenant_id = ${tenant} and state not in ('resolved', 'closed')`;
  const states = await sql<Counted>`select state as key, count(*)::int as count from tickets.published_tickets
    where ${open} group by state order by state`.execute(ctx.db);
  const priorities = await sql<Counted>`select priority as key, count(*)::int as count from tickets.published_tickets
    where ${open} group by priority order by priority`.execute(ctx.db);
  const opened = await sql<Counted>`select (created_at at time zone ${zone})::date as key, count(*)::int as count
    from tickets.published_tickets
    where tenant_id = ${tenant} and created_at >= ${begin(ctx, period)} and created_at < ${end(ctx, period)}
    group by 1`.execute(ctx.db);
  const closed = await sql<Counted>`select (closed_at at time zone ${zone})::date as key, count(*)::int as count
    from tickets.published_tickets
    where tenant_id = ${tenant} and closed_at >= ${begin(ctx, period)} and closed_at < ${end(ctx, period)}
    group by 1`.execute(ctx.db);
  const median = await sql<{ minutes: number | null }>`select
      percentile_cont(0.5) within group (order by extract(epoch from first_answered_at - created_at)::float8 / 60) as minutes
    from (select created_at, first_answered_at from tickets.published_tickets
      where tenant_id = ${tenant} and created_at >= ${begin(ctx, period)} and created_at < ${end(ctx, period)}
      order by created_at desc limit ${SAMPLE}) newest
    where first_answered_at is not null`.execute(ctx.db);
  const ages = await sql<Counted>`select case
      when created_at > ${ctx.now()}::timestamptz - interval '1 day' then 'under_1_day'
      when created_at > ${ctx.now()}::timestamptz - interval '3 days' then 'under_3_days'
      when created_at > ${ctx.now()}::timestamptz - interval '7 days' then 'under_7_days'
      when created_at > ${ctx.now()}::timestamptz - interval '30 days' then 'under_30_days'
      else 'older' end as key, count(*)::int as count
    from tickets.published_tickets where ${open} group by 1`.execute(ctx.db);
  const byDay = (rows: readonly Counted[]) => new Map(rows.map((row) => [row.key, row.count]));
  const [openedOn, closedOn, ofAge] = [byDay(opened.rows), byDay(closed.rows), byDay(ages.rows)];
  const minutes = median.rows[0]?.minutes ?? null;
  return {
    openByState: states.rows.map(({ key, count }) => ({ state: key, count })),
    openByPriority: priorities.rows.map(({ key, count }) => ({ priority: key, count })),
    perDay: daysOf(period).map((day) => ({ day, opened: openedOn.get(day) ?? 0, closed: closedOn.get(day) ?? 0 })),
    medianFirstAnswerMinutes: minutes === null ? null : Math.round(minutes),
    backlogByAge: AGES.map((age) => ({ age, count: ofAge.get(age) ?? 0 })),
  };
}
