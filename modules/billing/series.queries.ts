import type { Db } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { sql } from 'kysely';
import type { NumberedKind } from './number-series.ts';

/** Adds one to the series and leaves its row locked; `lastOn` never goes back. */
export async function advanceSeries(
  db: Db,
  series: { kind: NumberedKind; year: number; on: Day },
): Promise<{ seq: number; lastOn: Day }> {
  const { rows } = await sql<{ seq: number; lastOn: Day }>`
    insert into billing.series (kind, year, last_seq, last_on)
    values (${series.kind}, ${series.year}, 1, ${series.on})
    on conflict (tenant_id, kind, year) do update
      set last_seq = billing.series.last_seq + 1, last_on = greatest(billing.series.last_on, excluded.last_on)
    returning last_seq as seq, last_on`.execute(db);
  const row = rows[0];
  if (!row) throw new Error(`series ${series.kind} ${series.year} gave no number`);
  return row;
}
