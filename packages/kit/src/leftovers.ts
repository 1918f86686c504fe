import { sql } from 'kysely';
import { inBatches } from './batches.ts';
import type { RootCtx } from './ctx.ts';
import { addSeconds } from './dates.ts';
import { defineJob } from './jobs.ts';
import type { Leftovers, ModuleManifest } from './module.ts';
import { z } from 'zod';

const BATCH = 1000;
/** A caller that repeats a request does it within minutes; a week covers one that waited for a person. */
const KEY_DAYS = 7;

/** Every hour, for each tenant. */
export const REMOVE_LEFTOVERS_AT = '41 * * * *';

export const removeLeftoversJob = defineJob({
  name: 'kit.remove-leftovers',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

const ofKit: readonly Leftovers[] = [
  {
    table: 'kit.throttles',
    // Counted in real time by rate-limiter-flexible, in milliseconds; of every tenant: the table has none.
    remove: async (db, _now, most) => {
      const { numAffectedRows } = await sql`
        delete from kit.throttles where key in (
          select key from kit.throttles where expire < extract(epoch from clock_timestamp()) * 1000
          order by expire limit ${most} for update skip locked)`.execute(db);
      return Number(numAffectedRows ?? 0);
    },
  },
  {
    table: 'kit.idempotency_keys',
    remove: async (db, now, most) => {
      const { numAffectedRows } = await sql`
        delete from kit.idempotency_keys where (principal, key) in (
          select principal, key from kit.idempotency_keys where created_at < ${addSeconds(now, -KEY_DAYS * 86_400)}
          order by created_at limit ${most} for update skip locked)`.execute(db);
      return Number(numAffectedRows ?? 0);
    },
  },
];

/** What is deleted on time: the kit's own and what the modules declare. */
export function leftoversOf(modules: readonly ModuleManifest[]): readonly Leftovers[] {
  return [...ofKit, ...modules.flatMap((module) => module.leftovers ?? [])];
}

/** Deletes what is over, a thousand rows in a transaction and 50 000 of a table in a run; the next run goes on. */
export async function removeLeftovers(ctx: RootCtx, modules: readonly ModuleManifest[]): Promise<number> {
  let total = 0;
  for (const { remove } of leftoversOf(modules))
    total += await inBatches({ size: BATCH }, (size) => ctx.transaction((tx) => remove(tx.db, tx.now(), size)));
  return total;
}
