const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648 base32 in lower case without padding: survives mail servers that change the case of a local part. */
export function toBase32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)] ?? '').join('');
}

/** The bytes, or null when a character is foreign or the spare bits are not zero (one spelling per value). */
export function fromBase32(text: string): Uint8Array | null {
  let bits = '';
  for (const letter of text.toLowerCase()) {
    const value = alphabet.indexOf(letter);
    if (value === -1) return null;
    bits += value.toString(2).padStart(5, '0');
  }
  const whole = bits.length - (bits.length % 8);
  if (bits.slice(whole).includes('1') || bits.length - whole >= 5) return null;
  const bytes = bits.slice(0, whole).match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}
