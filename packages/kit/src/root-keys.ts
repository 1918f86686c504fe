import { createHash } from 'node:crypto';

/** What tenants' keys are wrapped with: kept in the configuration, never in the database. */
export interface RootKey {
  /** Sixteen hexadecimal digits made from the key: tells which one is meant without telling it. */
  readonly id: string;
  /** 256 bits. */
  readonly key: Buffer;
}

export interface RootKeys {
  /** Wraps what is new. */
  readonly current: RootKey;
  find(id: string): RootKey | undefined;
}

/** At least one key, the current one first. */
export function rootKeysOf(keys: readonly [Buffer, ...Buffer[]]): RootKeys {
  const named = keys.map((key) => ({ id: keyId(key), key }));
  return {
    current: { id: keyId(keys[0]), key: keys[0] },
    find: (id) => named.find((one) => one.id === id),
  };
}

/** Names a 256-bit key: a digest of a random key tells nothing of it. */
export function keyId(key: Uint8Array): string {
  return createHash('sha256').update('cloudmanager key id').update(key).digest('hex').slice(0, 16);
}
