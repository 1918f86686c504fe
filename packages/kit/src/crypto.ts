import { argon2, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import pLimit from 'p-limit';

const argon2Async = promisify(argon2);

/** A 256-bit secret in base64url: session and API tokens. Only its digest is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function sha256(value: string | Uint8Array): Buffer {
  return createHash('sha256').update(value).digest();
}

export function hmac(key: string | Uint8Array, ...parts: readonly string[]): Buffer {
  // Length-prefixed parts: ('ab','c') and ('a','bc') must not sign alike.
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(`${Buffer.byteLength(part)}:`).update(part);
  return mac.digest();
}

/** A key for one purpose out of the application secret (RFC 5869): one leak does not give the other keys. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'cloudmanager', purpose, 32));
}

/** Constant-time comparison; different lengths are simply unequal. */
export function sameSecret(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** At most four hashes at once: argon2id takes 19 MiB each and the pool of threads is shared. */
const bounded = pLimit(4);

/**
 * argon2id (RFC 9106) with the OWASP minimum of 19 MiB, two passes, one lane, as a PHC string.
 * `pepper` is a derived key kept outside the database.
 */
export async function hashPassword(password: string, pepper: Uint8Array): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await argon2id(password, nonce, pepper);
  const { memory, passes, parallelism } = PARAMETERS;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** False for a wrong password and for a string that is not a hash of ours. */
export async function verifyPassword(password: string, stored: string, pepper: Uint8Array): Promise<boolean> {
  const fields = stored.split('$');
  const nonce = Buffer.from(fields[4] ?? '', 'base64');
  const expected = Buffer.from(fields[5] ?? '', 'base64');
  if (fields[1] !== 'argon2id' || nonce.length !== 16 || expected.length !== 32) return false;
  return sameSecret(await argon2id(password, nonce, pepper), expected);
}

function argon2id(password: string, nonce: Uint8Array, pepper: Uint8Array): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'), 'utf8');
  return bounded(() => argon2Async('argon2id', { message, nonce, secret: pepper, ...PARAMETERS }) as Promise<Buffer>);
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
