import { base32nopad } from '@scure/base';

/** RFC 4648 base32 in lower case without padding: survives mail servers that change the case of a local part. */
export function toBase32(bytes: Uint8Array): string {
  return base32nopad.encode(bytes).toLowerCase();
}

/** The bytes, or null when a character is foreign or the spare bits are not zero (one spelling per value). */
export function fromBase32(text: string): Uint8Array | null {
  // Upper case of "ſ" is "S": only the alphabet itself is one spelling.
  if (!/^[a-z2-7]*$/i.test(text)) return null;
  try {
    return base32nopad.decode(text.toUpperCase());
  } catch {
    return null;
  }
}
