import { inBatches } from '@cm/kit/batches';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { defineJob } from '@cm/kit/jobs';
import { currentTenantKey, type TenantKey, tenantKey } from '@cm/kit/tenant-keys';
import { z } from 'zod';
import { lockWrappedBefore, updateWrapped } from './files.queries.ts';
import type { FilesPort } from './ports.ts';
import { unwrapKey, wrapKey } from './sealed-bytes.ts';

const BATCH = 500;

export const rewrapKeysJob = defineJob({
  name: 'files.rewrap-keys',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/**
 * Wraps the keys of files that an older key of the tenant wraps with its current one; the files themselves are not
 * touched. Returns how many; at most 25 000 in one run, and the next one goes on.
 */
export async function rewrapKeys(ctx: OutsideCtx<FilesPort>): Promise<number> {
  return inBatches({ size: BATCH }, (size) => ctx.transaction((tx) => rewrapSome(tx, size)));
}

async function rewrapSome(ctx: Ctx<'secrets'>, limit: number): Promise<number> {
  const current = await currentTenantKey(ctx);
  const old = await lockWrappedBefore(ctx.db, current.version, limit);
  const keys = new Map<number, TenantKey>();
  const again = [];
  for (const { id, sealedKey, keyVersion } of old) {
    const key = keys.get(keyVersion) ?? (await tenantKey(ctx, keyVersion));
    keys.set(keyVersion, key);
    const place = { tenantId: ctx.tenant.id, fileId: id };
    again.push({
      id,
      sealedKey: wrapKey(unwrapKey(sealedKey, place, key), place, current),
      keyVersion: current.version,
    });
  }
  if (again.length > 0) await updateWrapped(ctx.db, current.version, again);
  return old.length;
}
