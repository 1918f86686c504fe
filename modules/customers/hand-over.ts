import type { Ctx } from '@cm/kit/ctx';
import { defineJob } from '@cm/kit/jobs';
import type { OwnedRows } from '@cm/kit/owned-rows';
import { z } from 'zod';
import { insertMoves, lockMerge, type MergeRow, movedOf, takeMoves, updateMerge } from './merge.queries.ts';

/** Rows in one transaction: nobody waits long for one of them. */
const BATCH = 200;

export const handOverJob = defineJob({
  name: 'customers.hand-over',
  payload: z.strictObject({ mergeId: z.uuid() }),
  maxAttempts: 25,
});

/**
 * Hands the rows of a merged customer over to the kept one, or back while the merge is undone: table by table, some at a time,
 * each batch in one transaction with the list of what was handed over. Killed, it goes on where it was; run twice, it finds
 * nothing left to do.
 */
export async function handOver(ctx: Ctx, owned: readonly OwnedRows[], mergeId: string): Promise<void> {
  for (const rows of owned) while ((await step(ctx, rows, mergeId)) > 0);
  await ctx.transaction(async (tx) => {
    const merge = await lockMerge(tx.db, mergeId);
    if (merge?.state === 'running') await updateMerge(tx.db, mergeId, { state: 'done', doneAt: tx.now() });
    if (merge?.state === 'undoing') await updateMerge(tx.db, mergeId, { state: 'undone', undoneAt: tx.now() });
  });
}

/** One batch of one table; how many rows it was. */
function step(ctx: Ctx, rows: OwnedRows, mergeId: string): Promise<number> {
  return ctx.transaction(async (tx) => {
    const merge = await lockMerge(tx.db, mergeId);
    if (merge?.state === 'running') return forward(tx, rows, merge);
    if (merge?.state === 'undoing') return back(tx, rows, merge);
    return 0;
  });
}

async function forward(tx: Ctx, rows: OwnedRows, { id, keptId, goneId, ...merge }: MergeRow): Promise<number> {
  const keys = await rows.move(tx.db, { from: goneId, to: keptId }, BATCH);
  if (keys.length === 0) return 0;
  await insertMoves(tx.db, { mergeId: id, tableName: rows.table }, keys);
  const moved = movedOf(merge);
  const counted = { ...moved, [rows.table]: (moved[rows.table] ?? 0) + keys.length };
  await updateMerge(tx.db, id, { moved: JSON.stringify(counted) });
  return keys.length;
}

async function back(tx: Ctx, rows: OwnedRows, { id, keptId, goneId }: MergeRow): Promise<number> {
  const keys = await takeMoves(tx.db, { mergeId: id, tableName: rows.table }, BATCH);
  await rows.moveThese(tx.db, { from: keptId, to: goneId }, keys);
  return keys.length;
}
