import type { Ctx } from '@cm/kit/ctx';
import { enqueue } from '@cm/kit/jobs';
import { listTenantKeys, rewrapTenantKeys, rotateTenantKey } from '@cm/kit/tenant-keys';
import { countByKey } from './files.queries.ts';
import { rewrapKeysJob } from './rewrap-keys.ts';

export interface KeyUse {
  readonly rootKey: string;
  readonly keys: readonly {
    readonly version: number;
    readonly rootKey: string;
    /** The configuration does not have this root key: what it opens cannot be read. */
    readonly lacking: boolean;
    readonly files: number;
  }[];
  /** Files that wait for `files.seal-stored`. */
  readonly inClear: number;
}

/**
 * Makes the tenant a new key and has the keys of its files wrapped with it, in the background; its keys are wrapped with
 * the current root key first. No file is written again.
 *
 * @param what `root`: only the latter
 * @throws MissingKeyError when the configuration lacks a root key that wraps one of them
 * @command each call makes a new key, which is harmless
 */
export async function rotateKeys(ctx: Ctx<'secrets'>, what: 'all' | 'root'): Promise<{ rewrapped: number }> {
  return ctx.transaction(async (tx) => {
    const rewrapped = await rewrapTenantKeys(tx);
    if (what === 'all') {
      await rotateTenantKey(tx);
      await enqueue(tx, rewrapKeysJob, {}, { key: 'rotation' });
    }
    return { rewrapped };
  });
}

/**
 * Which keys the tenant has and how many files each opens.
 * @query
 */
export async function keyUse(ctx: Ctx<'secrets'>): Promise<KeyUse> {
  return ctx.transaction(async (tx) => {
    const counts = new Map((await countByKey(tx.db)).map((row) => [row.keyVersion, row.files]));
    const keys = await listTenantKeys(tx);
    return {
      rootKey: tx.ports.secrets.roots.current.id,
      keys: keys.map((key) => ({ ...key, files: counts.get(key.version) ?? 0 })),
      inClear: counts.get(null) ?? 0,
    };
  });
}
