import type { OutsideCtx } from '@cm/kit/ctx';
import { tenantKey } from '@cm/kit/tenant-keys';
import { findSealed } from './files.queries.ts';
import type { FilesPort } from './ports.ts';
import { unsealBytes, unwrapKey } from './sealed-bytes.ts';

interface Named {
  readonly id: string;
  readonly sha256: string;
}

/**
 * The bytes of a file out of the store, opened; null when the object is not there. Whether they are the ones that were
 * stored is the caller's to compare with the digest.
 *
 * @throws MissingKeyError when the configuration lacks the root key; Error when the seal is broken
 */
export async function contentOf(ctx: OutsideCtx<FilesPort>, file: Named): Promise<Uint8Array | null> {
  const first = await openObject(ctx, file);
  // A file that was in clear a moment ago may have been sealed since, and its bytes in clear are gone.
  return first.bytes === null && first.inClear ? (await openObject(ctx, file)).bytes : first.bytes;
}

async function openObject(
  ctx: OutsideCtx<FilesPort>,
  file: Named,
): Promise<{ readonly bytes: Uint8Array | null; readonly inClear: boolean }> {
  const place = { tenantId: ctx.tenant.id, fileId: file.id };
  const found = await ctx.transaction(async (tx) => {
    const row = await findSealed(tx.db, file.id);
    if (!row || row.object === null || row.sealedKey === null || row.keyVersion === null) return null;
    return { object: row.object, key: unwrapKey(row.sealedKey, place, await tenantKey(tx, row.keyVersion)) };
  });
  const sealed = await ctx.ports.files.get({ tenantId: ctx.tenant.id, name: found?.object ?? file.sha256 });
  const inClear = found === null;
  return { bytes: sealed === null || inClear ? sealed : unsealBytes(sealed, place, found.key), inClear };
}
