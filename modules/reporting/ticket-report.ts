import { z } from 'zod';
import { named } from '@cm/kit/named';
import type { Ctx } from '@cm/kit/ctx';
import { reachOf } from '@cm/tickets';
import type { Counted } from './counts.queries.ts';
import { daysOf, type Period } from './period.ts';
import { countBacklog, countClosedByDay, countOpenedByDay, findMedianFirstAnswer } from './ticket-report.queries.ts';

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

export async function ticketReport(ctx: Ctx, period: Period): Promise<TicketReport> {
  const { db, tenant } = ctx;
  const reach = await reachOf(ctx);
  const zoned = { ...period, timeZone: tenant.timeZone };
  const backlog = await countBacklog(db, ctx.now(), reach);
  const openedOn = byDay(await countOpenedByDay(db, zoned, reach));
  const closedOn = byDay(await countClosedByDay(db, zoned, reach));
  const minutes = await findMedianFirstAnswer(db, zoned, reach);
  const by = (key: 'state' | 'priority' | 'age') => added(backlog.map((row) => [row[key], row.count]));
  return {
    openByState: [...by('state')].map(([state, count]) => ({ state, count })),
    openByPriority: [...by('priority')].map(([priority, count]) => ({ priority, count })),
    perDay: daysOf(period).map((day) => ({ day, opened: openedOn.get(day) ?? 0, closed: closedOn.get(day) ?? 0 })),
    medianFirstAnswerMinutes: minutes === null ? null : Math.round(minutes),
    backlogByAge: backlogAge.options.map((age) => ({ age, count: by('age').get(age) ?? 0 })),
  };
}

const byDay = (rows: readonly Counted[]) => new Map(rows.map((row) => [row.key, row.count]));

/** The sums by key, in the order of the keys. */
function added(counts: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of counts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}
