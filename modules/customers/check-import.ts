import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { importChecked } from './import-events.ts';
import { IMPORT_LIMITS } from './import.ts';
import { importRules } from './import-rules.ts';
import {
  countVerdicts,
  findImport,
  listRowsBelow,
  lockImport,
  updateImport,
  updateVerdicts,
} from './import.queries.ts';
import { judgeRows, type SeenBefore } from './judge-rows.ts';

const BATCH = 500;

export const checkImportJob = defineJob({
  name: 'customers.check-import',
  payload: z.strictObject({ importId: z.uuid(), version: z.int() }),
  maxAttempts: 5,
});

/**
 * The dry run: gives each row of an import its verdict, from the first to the last, a batch in a transaction. Begun again
 * it finds the same. Other columns said meanwhile (another version) end it.
 */
export async function checkImport(
  ctx: Ctx,
  { importId, version }: { readonly importId: string; readonly version: number },
): Promise<void> {
  const seen: SeenBefore = new Map();
  let number = 0;
  for (let batch = 0; batch <= IMPORT_LIMITS.rows / BATCH; batch += 1) {
    const below = number;
    const rows = await ctx.transaction(async (tx) => {
      const row = await findImport(tx.db, importId);
      if (row?.state !== 'checking' || row.version !== version) return null;
      const found = await listRowsBelow(tx.db, importId, { number: below, limit: BATCH });
      const rules = await importRules(tx, row);
      await updateVerdicts(tx.db, await judgeRows(tx, found, { source: row.source, rules, seen }));
      return found;
    });
    if (rows === null) return;
    number = rows.at(-1)?.number ?? number;
    if (rows.length < BATCH) break;
  }
  await ctx.transaction(async (tx) => {
    const row = await lockImport(tx.db, importId);
    if (row?.state !== 'checking' || row.version !== version) return;
    const counts = await countVerdicts(tx.db, importId);
    await updateImport(tx.db, importId, { state: 'checked', checkedAt: tx.now(), counts: JSON.stringify(counts) });
    await emit(tx, importChecked, { importId, number: row.number, counts });
  });
}
