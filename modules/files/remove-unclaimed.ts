import { inBatches } from '@cm/kit/batches';
import { addSeconds } from '@cm/kit/dates';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { fileRemoved } from './events.ts';
import { UNCLAIMED_HOURS } from './file.ts';
import { deleteUnclaimed, isInClear, lockDigest } from './files.queries.ts';
import { beginRemovals, insertRemoval } from './object.queries.ts';
import type { FilesPort } from './ports.ts';
import { discard } from './store-file.ts';

const BATCH = 200;
/** Far longer than any store takes to write or remove an object: whoever began then will not come back to it. */
const ABANDONED_SECONDS = 3600;

export const removeUnclaimedJob = defineJob({
  name: 'files.remove-unclaimed',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/**
 * Removes uploads that nothing claimed for a day, then their bytes, and objects that a crash left without a file; returns
 * how many uploads. At most 10 000 in one run.
 */
export async function removeUnclaimed(ctx: OutsideCtx<FilesPort>): Promise<number> {
  const before = addSeconds(ctx.now(), -UNCLAIMED_HOURS * 3600);
  await removeAbandoned(ctx);
  return inBatches({ size: BATCH }, async (size) => {
    const { count, objects } = await ctx.transaction(async (tx) => {
      const files = await deleteUnclaimed(tx.db, before, size);
      const orphans = files.flatMap(({ object }) => object ?? []);
      for (const object of orphans) await insertRemoval(tx.db, object, tx.now());
      const digests = files.filter(({ object }) => object === null).map(({ sha256 }) => sha256);
      for (const { id, filename, purpose } of files)
        await emit(tx, fileRemoved, { fileId: id, filename, purpose, reason: 'unclaimed' });
      return { count: files.length, objects: [...orphans, ...(await releaseInClear(tx, digests))] };
    });
    for (const object of objects) await discard(ctx, object);
    return count;
  });
}

/**
 * Writes down the removal of bytes in clear that no file counts on any more; returns their names in the store. Call it
 * after the change that freed them, in its transaction: whoever comes second sees the first one's.
 */
export async function releaseInClear(ctx: Ctx, digests: readonly string[]): Promise<string[]> {
  const free: string[] = [];
  // Always in the same order: two that hold one lock each and want the other's would wait for ever.
  for (const digest of [...new Set(digests)].sort()) {
    await lockDigest(ctx.db, ctx.tenant.id, digest);
    if (await isInClear(ctx.db, digest)) continue;
    await insertRemoval(ctx.db, digest, ctx.now());
    free.push(digest);
  }
  return free;
}

/** A crash between the steps leaves an object that no file names. */
async function removeAbandoned(ctx: OutsideCtx<FilesPort>): Promise<void> {
  const before = addSeconds(ctx.now(), -ABANDONED_SECONDS);
  const left = await ctx.transaction((tx) => beginRemovals(tx.db, before, tx.now(), BATCH));
  for (const object of left) await discard(ctx, object);
}
