import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from './crypto.ts';
import { type RootKeys, rootKeysOf } from './root-keys.ts';

export interface Secrets {
  /** A key for one purpose, derived from the application secret, which is never in the database. */
  key(purpose: string): Buffer;
  /** What tenants' keys are wrapped with (`tenant-keys.ts`). */
  readonly roots: RootKeys;
}

declare module './ctx.ts' {
  interface LocalPorts {
    secrets: Secrets;
  }
}

/**
 * @param rootKeys 256 bits each, the current one first; the one that is derived from the application secret comes last
 *   and is current when there is no other
 */
export function createSecrets(applicationSecret: string, rootKeys: readonly Buffer[] = []): Secrets {
  const keys = new Map<string, Buffer>();
  const [first, ...others] = [...rootKeys, deriveKey(applicationSecret, 'root-key')];
  return {
    roots: rootKeysOf([first ?? deriveKey(applicationSecret, 'root-key'), ...others]),
    key(purpose) {
      const known = keys.get(purpose) ?? deriveKey(applicationSecret, purpose);
      keys.set(purpose, known);
      return known;
    },
  };
}

/**
 * AES-256-GCM. `place` (tenant, table, row, column) is authenticated with it, so that a ciphertext moved to another
 * row no longer opens.
 */
export function seal(key: Uint8Array, plaintext: Uint8Array, place: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([Buffer.of(1), nonce, cipher.getAuthTag(), body]);
}

/** @throws Error when the bytes were changed, moved, or sealed with another key. */
export function unseal(key: Uint8Array, sealed: Uint8Array, place: string): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== 1 || bytes.length < 29) throw new Error('not a sealed value');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 13)).setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(13, 29));
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]);
}
