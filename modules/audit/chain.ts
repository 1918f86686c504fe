import { createHash } from 'node:crypto';

export interface ChainEntry {
  readonly position: number;
  /** Canonical JSON of the entry, as it was hashed. */
  readonly entry: string;
  /** To the payload that stands beside; null for an entry of before, whose text holds what it tells. */
  readonly commitment: string | null;
  readonly hash: Uint8Array;
}

export interface ChainHead {
  readonly position: number;
  readonly hash: Uint8Array;
}

/** Where a chain begins: thirty-two zero bytes. */
export const GENESIS: ChainHead = { position: 0, hash: new Uint8Array(32) };

/**
 * h(n) = SHA-256(h(n−1) ‖ position ‖ entry), and with a commitment SHA-256(h(n−1) ‖ position ‖ commitment ‖ entry). The position is
 * hashed too, so that entries cannot trade places. No text is both: an entry begins with a brace, a commitment is hexadecimal digits.
 */
export function linkHash(
  previous: Uint8Array,
  position: number,
  entry: string,
  commitment: string | null = null,
): Buffer {
  const text = commitment === null ? `${position}\n${entry}` : `${position}\n${commitment}\n${entry}`;
  return createHash('sha256').update(previous).update(text).digest();
}

const COMMITTED = /^[0-9a-f]{64}\n/;

/**
 * Follows the chain from `from` and tells where it breaks first, or its head when it holds. Entries must come in order
 * of position.
 */
export function followChain(
  entries: readonly ChainEntry[],
  from: ChainHead,
): { head: ChainHead; brokenAt: number | null } {
  let head = from;
  for (const { position, entry, commitment, hash } of entries) {
    const expected = linkHash(head.hash, position, entry, commitment);
    // The same bytes with the commitment moved into the text would hide that a payload is gone.
    const isMoved = commitment === null && COMMITTED.test(entry);
    if (position !== head.position + 1 || isMoved || !expected.equals(hash))
      return { head, brokenAt: head.position + 1 };
    head = { position, hash };
  }
  return { head, brokenAt: null };
}

/** JSON with its keys in order at every level: the same facts always give the same bytes (RFC 8785 in spirit). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value);
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
