import { inBatches } from '@cm/kit/batches';
import { addSeconds } from '@cm/kit/dates';
import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { fileRemoved } from './events.ts';
import { UNCLAIMED_HOURS } from './file.ts';
import { abandonedRemovals, deleteRemoval, deleteUnclaimed, insertRemoval, lockBlob } from './files.queries.ts';

const BATCH = 200;
/** Far longer than any store takes to remove a blob: whoever began then will not come back to it. */
const ABANDONED_SECONDS = 3600;

export const removeUnclaimedJob = defineJob({
  name: 'files.remove-unclaimed',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/** Removes uploads that nothing claimed for a day, then their bytes; returns how many. At most 10 000 in one run. */
export async function removeUnclaimed(ctx: OutsideCtx<'files'>): Promise<number> {
  const before = addSeconds(ctx.now(), -UNCLAIMED_HOURS * 3600);
  await finishRemovals(ctx);
  return inBatches({ size: BATCH }, async (size) => {
    const gone = await ctx.transaction(async (tx) => {
      const files = await deleteUnclaimed(tx.db, before, size);
      for (const { id, filename, purpose } of files)
        await emit(tx, fileRemoved, { fileId: id, filename, purpose, reason: 'unclaimed' });
      return files;
    });
    for (const digest of new Set(gone.map((file) => file.sha256))) await removeBlob(ctx, digest);
    return gone.length;
  });
}

/**
 * Removes a blob that no row names, in three steps: the intention is committed, the bytes go, the intention goes.
 * `storeFile` waits for the end of it before it counts on the same bytes.
 */
async function removeBlob(ctx: OutsideCtx<'files'>, sha256: string): Promise<void> {
  const begun = await ctx.transaction(async (tx) => {
    await lockBlob(tx.db, tx.tenant.id, sha256);
    return insertRemoval(tx.db, sha256, tx.now());
  });
  if (begun) await finishRemoval(ctx, sha256);
}

async function finishRemoval(ctx: OutsideCtx<'files'>, sha256: string): Promise<void> {
  await ctx.ports.files.delete({ tenantId: ctx.tenant.id, sha256 });
  await ctx.transaction((tx) => deleteRemoval(tx.db, sha256));
}

/** A crash between the steps leaves an intention behind. */
async function finishRemovals(ctx: OutsideCtx<'files'>): Promise<void> {
  const before = addSeconds(ctx.now(), -ABANDONED_SECONDS);
  const left = await ctx.transaction((tx) => abandonedRemovals(tx.db, before, BATCH));
  for (const sha256 of left) await finishRemoval(ctx, sha256);
}
