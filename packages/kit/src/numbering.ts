import { type RawBuilder, sql } from 'kysely';
import type { Ctx } from './ctx.ts';

/**
 * The next number of a series, without gaps: the counter's row stays locked until the caller's transaction ends, so a
 * rollback gives the number back and a commit makes it final (décret exécutif 05-468, art. 10: "série ininterrompue").
 * Take it as late as the transaction allows; it must be inside one.
 */
export async function nextInSeries(ctx: Ctx, series: string): Promise<number> {
  const { rows } = await nextInSeriesSql(series).execute(ctx.db);
  const value = rows[0]?.value;
  if (value === undefined) throw new Error(`series ${series} gave no number`);
  return value;
}

/** The same as a part of a statement that also uses the number, as `value`: the lock is held for one answer less. */
export function nextInSeriesSql(series: string): RawBuilder<{ value: number }> {
  return sql`insert into kit.counters (series, value) values (${series}, 1)
    on conflict (tenant_id, series) do update set value = kit.counters.value + 1
    returning value`;
}

/** `FAC-2026-000123`. */
export function yearlyNumber(prefix: string, year: number, value: number): string {
  return `${prefix}-${year}-${String(value).padStart(6, '0')}`;
}
