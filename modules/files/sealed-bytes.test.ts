import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealBytes, unsealBytes, unwrapKey, wrapKey } from './sealed-bytes.ts';

const place = { tenantId: 'tenant-1', fileId: 'file-1' };
const tenantKey = { version: 1, key: randomBytes(32) };

test('bytes come back whole from any size, and no part of them is in what is stored', () => {
  for (const size of [1, 15, 16, 4096, 3_000_000]) {
    const bytes = randomBytes(size);
    const { sealed, sealedKey } = sealBytes(bytes, place, tenantKey);
    expect(unsealBytes(sealed, place, unwrapKey(sealedKey, place, tenantKey)).equals(bytes)).toBe(true);
    expect(sealed.length).toBe(size + 40);
    if (size > 15) expect(sealed.includes(bytes.subarray(0, 16))).toBe(false);
  }
});

test('the same bytes are sealed with another key each time', () => {
  const bytes = Buffer.from('le même contrat');
  const [one, two] = [sealBytes(bytes, place, tenantKey), sealBytes(bytes, place, tenantKey)];
  expect(one.sealed.equals(two.sealed)).toBe(false);
  expect(() => unsealBytes(one.sealed, place, unwrapKey(two.sealedKey, place, tenantKey))).toThrow(
    /sealed with the key [0-9a-f]{16}, while the file's row has the key [0-9a-f]{16}/,
  );
});

test('F5: every flipped bit is noticed, and every cut', () => {
  const { sealed, sealedKey } = sealBytes(Buffer.from('numéro 109876543'), place, tenantKey);
  const key = unwrapKey(sealedKey, place, tenantKey);
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const forged = Buffer.from(sealed);
    forged.writeUInt8(forged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(() => unsealBytes(forged, place, key)).toThrow();
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect(() => unsealBytes(sealed.subarray(0, length), place, key)).toThrow();
});

test('F5: sealed bytes with their key open for no other file and no other tenant', () => {
  const { sealed, sealedKey } = sealBytes(Buffer.from('secret'), place, tenantKey);
  const key = unwrapKey(sealedKey, place, tenantKey);
  for (const other of [
    { ...place, fileId: 'file-2' },
    { ...place, tenantId: 'tenant-2' },
  ]) {
    expect(() => unsealBytes(sealed, other, key)).toThrow();
    expect(() => unwrapKey(sealedKey, other, tenantKey)).toThrow();
  }
});

test('a key that is wrapped again opens the same bytes, with the new version of the tenant’s key alone', () => {
  const bytes = Buffer.from('secret');
  const { sealed, sealedKey } = sealBytes(bytes, place, tenantKey);
  const next = { version: 2, key: randomBytes(32) };
  const again = wrapKey(unwrapKey(sealedKey, place, tenantKey), place, next);
  expect(unsealBytes(sealed, place, unwrapKey(again, place, next)).equals(bytes)).toBe(true);
  expect(() => unwrapKey(again, place, tenantKey)).toThrow();
  expect(() => unwrapKey(again, place, { ...next, version: 3 })).toThrow();
});
