import type { Ctx } from '@cm/kit/ctx';
import { addDays, type Day } from '@cm/kit/dates';
import { yearlyNumber } from '@cm/kit/numbering';
import { type NumberedKind, PREFIXES } from './number-series.ts';
import { problems } from './problems.ts';
import { advanceSeries } from './series.queries.ts';

export interface TakenNumber {
  readonly number: string;
  readonly year: number;
  readonly seq: number;
  /** The day to print: at midnight a later number may not carry an earlier day than the one before it. */
  readonly on: Day;
}

/**
 * The next number of the tenant's series of the year of `today`, without gaps: every other issuer of the series waits
 * until the caller's transaction ends. Take it as late as possible. The kit's counters know no dates, and a legal series
 * is "ininterrompue et chronologique" (décret exécutif 05-468, art. 10): hence a table of its own.
 *
 * @param today in the tenant's time zone; it decides the fiscal year
 * @throws ProblemError `billing.date_regression` 409 when the series already holds a day later than tomorrow's
 */
export async function takeNumber(ctx: Ctx, kind: NumberedKind, today: Day): Promise<TakenNumber> {
  const year = Number(today.slice(0, 4));
  const { seq, lastOn } = await advanceSeries(ctx.db, { kind, year, on: today });
  // A day apart is a transaction that began before midnight; more is a clock that is wrong.
  if (lastOn > addDays(today, 1)) throw problems.date_regression({ day: today, last: lastOn });
  return { number: yearlyNumber(PREFIXES[kind], year, seq), year, seq, on: lastOn };
}
