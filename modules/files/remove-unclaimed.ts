import { addSeconds } from '@cm/kit/dates';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { fileRemoved } from './events.ts';
import { UNCLAIMED_HOURS } from './file.ts';
import { deleteUnclaimed, digestInUse, lockBlob } from './files.queries.ts';

const BATCH = 200;
const MAX_BATCHES = 50;

export const removeUnclaimedJob = defineJob({
  name: 'files.remove-unclaimed',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/** Removes uploads that nothing claimed for a day, then their bytes; returns how many. At most 10 000 in one run. */
export async function removeUnclaimed(ctx: Ctx): Promise<number> {
  const before = addSeconds(ctx.now(), -UNCLAIMED_HOURS * 3600);
  let removed = 0;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const gone = await ctx.transaction(async (tx) => {
      const files = await deleteUnclaimed(tx.db, before, BATCH);
      for (const { id, filename, purpose } of files)
        await emit(tx, fileRemoved, { fileId: id, filename, purpose, reason: 'unclaimed' });
      return files;
    });
    for (const digest of new Set(gone.map((file) => file.sha256))) await removeBlob(ctx, digest);
    removed += gone.length;
    if (gone.length < BATCH) break;
  }
  return removed;
}

/**
 * The one place where a blob is touched while a transaction is open: the lock keeps `storeFile` from adding a row for
 * these bytes between the question and the removal. A crash before it leaves bytes without a row, never the reverse.
 */
async function removeBlob(ctx: Ctx, sha256: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockBlob(tx.db, tx.tenant.id, sha256);
    if (await digestInUse(tx.db, sha256)) return;
    await tx.ports.files.delete({ tenantId: tx.tenant.id, sha256 });
  });
}
