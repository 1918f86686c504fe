import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keyId } from '@cm/kit/root-keys';
import { seal, unseal } from '@cm/kit/secrets';
import type { TenantKey } from '@cm/kit/tenant-keys';

/** Whose bytes: part of what is authenticated, so that sealed bytes or keys put in another's place do not open. */
export interface SealedPlace {
  readonly tenantId: string;
  readonly fileId: string;
}

const MAGIC = Buffer.from('CMF1');
const KEY_BYTES = 32;
const ID_BYTES = 8;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = MAGIC.length + ID_BYTES + NONCE_BYTES;

/**
 * Bytes sealed with a key of their own (AES-256-GCM): `CMF1`, the id of that key, the nonce, the tag, the ciphertext. The
 * key is given back wrapped with the tenant's, to be kept in the file's row.
 */
export function sealBytes(
  bytes: Uint8Array,
  place: SealedPlace,
  tenantKey: TenantKey,
): { readonly sealed: Buffer; readonly sealedKey: Buffer } {
  const key = randomBytes(KEY_BYTES);
  const header = Buffer.concat([MAGIC, Buffer.from(keyId(key), 'hex'), randomBytes(NONCE_BYTES)]);
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(header)).setAAD(associated(header, place));
  const body = cipher.update(bytes);
  cipher.final();
  return {
    sealed: Buffer.concat([header, cipher.getAuthTag(), body]),
    sealedKey: wrapKey(key, place, tenantKey),
  };
}

/** @throws Error saying why: not sealed by us, sealed with another key, or changed or moved since */
export function unsealBytes(sealed: Uint8Array, place: SealedPlace, key: Uint8Array): Buffer {
  const all = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (all.length < HEADER_BYTES + TAG_BYTES || !all.subarray(0, MAGIC.length).equals(MAGIC))
    throw new Error('not the bytes of a sealed file');
  const header = all.subarray(0, HEADER_BYTES);
  const id = header.subarray(MAGIC.length, MAGIC.length + ID_BYTES).toString('hex');
  if (id !== keyId(key)) throw new Error(`sealed with the key ${id}, while the file's row has the key ${keyId(key)}`);
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(header)).setAAD(associated(header, place));
  decipher.setAuthTag(all.subarray(HEADER_BYTES, HEADER_BYTES + TAG_BYTES));
  const body = decipher.update(all.subarray(HEADER_BYTES + TAG_BYTES));
  decipher.final();
  return body;
}

export function wrapKey(key: Uint8Array, place: SealedPlace, tenantKey: TenantKey): Buffer {
  return seal(tenantKey.key, key, wrapPlace(place, tenantKey.version));
}

/** @throws Error when it was wrapped with another key, or for another file */
export function unwrapKey(sealedKey: Uint8Array, place: SealedPlace, tenantKey: TenantKey): Buffer {
  return unseal(tenantKey.key, sealedKey, wrapPlace(place, tenantKey.version));
}

const nonceOf = (header: Buffer): Buffer => header.subarray(HEADER_BYTES - NONCE_BYTES);

const associated = (header: Buffer, place: SealedPlace): Buffer =>
  Buffer.concat([header, Buffer.from(`${place.tenantId}|files.files|${place.fileId}|content|1`)]);

const wrapPlace = (place: SealedPlace, version: number): string =>
  `${place.tenantId}|files.files|${place.fileId}|sealed_key|${version}`;
