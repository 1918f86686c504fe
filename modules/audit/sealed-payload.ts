import { hash, randomBytes } from 'node:crypto';
import { canonicalJson } from './chain.ts';

/** What an entry tells besides its place in the chain: it stands beside the entry, which hashes a commitment to it. */
export interface SealedPayload {
  /** Hexadecimal digits. */
  readonly salt: string;
  /** Canonical JSON. */
  readonly payload: string;
  /** Hexadecimal digits. */
  readonly commitment: string;
}

/** What one erasure takes at most: it is chained, and its payloads removed, in one transaction. */
export const MAX_ERASED = 500;

/** 128 bits keep a short text from being found by trying all of them. */
const SALT_BYTES = 16;

/** SHA-256(salt ‖ payload), the salt as its hexadecimal digits. */
export function commitmentTo(salt: string, payload: string): string {
  return hash('sha256', salt + payload);
}

/** Commits to each of the values, with a salt of its own. */
export function sealPayloads(values: readonly unknown[]): SealedPayload[] {
  const salts = randomBytes(SALT_BYTES * values.length);
  return values.map((value, index) => {
    const salt = salts.toString('hex', index * SALT_BYTES, (index + 1) * SALT_BYTES);
    const payload = canonicalJson(value);
    return { salt, payload, commitment: commitmentTo(salt, payload) };
  });
}
