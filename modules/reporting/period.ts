import { named } from '@cm/kit/named';
import { addDays, addMonths, type Day, day, dayIn } from '@cm/kit/dates';
import { invalid } from '@cm/kit/problems';
import { z } from 'zod';

/** Calendar days in the operator's time zone, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const MAX_DAYS = 366;

export const periodQuery = { from: day().optional(), to: day().optional() };
export const periodSchema = named('ReportPeriod', z.object({ from: z.string(), to: z.string(), timeZone: z.string() }));

/**
 * The period asked for; the last thirty days when nothing is said.
 * @throws ProblemError `common.invalid` when it ends before it begins or is longer than a year
 */
export function periodOf(
  query: { from?: Day | undefined; to?: Day | undefined },
  at: { now: Date; timeZone: string },
): Period {
  const to = query.to ?? dayIn(at.timeZone, at.now);
  const from = query.from ?? addDays(to, -29);
  if (from > to) throw fault('before_start');
  if (addDays(from, MAX_DAYS - 1) < to) throw fault('too_long');
  return { from, to };
}

const fault = (code: string) => invalid([{ pointer: '/query/to', code, params: { maximum: MAX_DAYS } }]);

export function daysOf(period: Period): Day[] {
  const days: Day[] = [];
  for (let one = period.from; one <= period.to && days.length < MAX_DAYS; one = addDays(one, 1)) days.push(one);
  return days;
}

/** First days of the months that the period touches; at most thirteen. */
export function monthsOf(period: Period): Day[] {
  const months: Day[] = [];
  for (let one = `${period.from.slice(0, 7)}-01`; one <= period.to && months.length < 14; one = addMonths(one, 1))
    months.push(one);
  return months;
}
