import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Of each SHA-1, this many bytes are in the file, sorted. */
const BYTES = 8;

let list: Buffer | undefined;

/**
 * Whether a password is one of those that became public (`data/README.md`). Looked up by the SHA-1 of its NFC form in
 * UTF-8, as ranges of leaked passwords are published; nothing leaves the process.
 */
export function isBreached(password: string): boolean {
  list ??= readFileSync(new URL('data/breached-passwords.bin', import.meta.url));
  const sought = createHash('sha1').update(password.normalize('NFC'), 'utf8').digest().readBigUInt64BE();
  let low = 0;
  let high = list.length / BYTES;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = list.readBigUInt64BE(middle * BYTES);
    if (found === sought) return true;
    if (found < sought) low = middle + 1;
    else high = middle;
  }
  return false;
}
