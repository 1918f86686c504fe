import type { OutsideCtx } from '@cm/kit/ctx';
import { enqueue, defineJob } from '@cm/kit/jobs';
import { common } from '@cm/kit/problems';
import { currentTenantKey } from '@cm/kit/tenant-keys';
import { z } from 'zod';
import { listInClear, updateSealed } from './files.queries.ts';
import { insertUnowned, takeUnowned } from './object.queries.ts';
import type { FilesPort } from './ports.ts';
import { releaseInClear } from './remove-unclaimed.ts';
import { sealBytes } from './sealed-bytes.ts';
import { discard, newObjectName } from './store-file.ts';

const BATCH = 50;
const MOST = 1000;

export const sealStoredJob = defineJob({
  name: 'files.seal-stored',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/**
 * Seals files that were stored in clear, by earlier versions, and removes the bytes in clear; returns how many. At most a
 * thousand in one run, which then asks for the next one. A file whose bytes are gone is left as it is.
 */
export async function sealStored(ctx: OutsideCtx<FilesPort>): Promise<number> {
  let sealed = 0;
  let after: string | null = null;
  for (let seen = 0; seen < MOST; seen += BATCH) {
    const files = await nextInClear(ctx, after);
    for (const file of files) if (await sealOne(ctx, file)) sealed += 1;
    after = files.at(-1)?.id ?? null;
    if (files.length < BATCH) return sealed;
  }
  // Only as long as something moves: files without bytes would call for it for ever.
  if (sealed > 0) await ctx.transaction((tx) => enqueue(tx, sealStoredJob, {}, { key: 'next' }));
  return sealed;
}

const nextInClear = (ctx: OutsideCtx<FilesPort>, after: string | null): Promise<{ id: string; sha256: string }[]> =>
  ctx.transaction((tx) => listInClear(tx.db, after, BATCH));

async function sealOne(ctx: OutsideCtx<FilesPort>, file: { id: string; sha256: string }): Promise<boolean> {
  const bytes = await ctx.ports.files.get({ tenantId: ctx.tenant.id, name: file.sha256 });
  if (bytes === null) return false;
  const object = newObjectName();
  const key = await ctx.transaction(async (tx) => {
    await insertUnowned(tx.db, object, tx.now());
    return currentTenantKey(tx);
  });
  // Bytes that are not the ones of the digest are sealed too: they say so when they are read, as before.
  const { sealed, sealedKey } = sealBytes(bytes, { tenantId: ctx.tenant.id, fileId: file.id }, key);
  await ctx.ports.files.put({ tenantId: ctx.tenant.id, name: object }, sealed);
  const done = await ctx.transaction(async (tx) => {
    const mine = await updateSealed(tx.db, file.id, { object, sealedKey, keyVersion: key.version });
    if (!mine) return null;
    if (!(await takeUnowned(tx.db, object))) throw common.unavailable();
    return releaseInClear(tx, [file.sha256]);
  });
  for (const name of done ?? [object]) await discard(ctx, name);
  return done !== null;
}
