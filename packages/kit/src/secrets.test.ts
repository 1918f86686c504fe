import { expect, test } from 'vitest';
import { createSecrets, seal, unseal } from './secrets.ts';

const key = createSecrets('an application secret for this test').key('probe');
const place = 'tenant|table|row|column';

test('a sealed value opens in its place only', () => {
  const sealed = seal(key, Buffer.from('JBSWY3DP'), place);
  expect(sealed.includes('JBSWY3DP')).toBe(false);
  expect(unseal(key, sealed, place).toString()).toBe('JBSWY3DP');
  expect(() => unseal(key, sealed, 'tenant|table|other|column')).toThrow();
  expect(() => unseal(createSecrets('another secret').key('probe'), sealed, place)).toThrow();
});

test('every flipped bit is noticed', () => {
  const sealed = seal(key, Buffer.from('JBSWY3DP'), place);
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const forged = Buffer.from(sealed);
    forged.writeUInt8(forged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(() => unseal(key, forged, place)).toThrow();
  }
});
