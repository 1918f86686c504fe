import { createHash, randomBytes } from 'node:crypto';
import { uuidv7 } from '@cm/kit/ids';
import { expect, test } from 'vitest';
import type { ObjectKey, FileStore } from './file-store.ts';

/** What every driver of the port promises. Run it from the driver's own test file. */
export function fileStoreContract(name: string, open: () => Promise<FileStore>): void {
  const tenantId = uuidv7(new Date('2026-01-01T00:00:00Z'));
  const keyOf = (bytes: Uint8Array, tenant = tenantId): ObjectKey => ({
    tenantId: tenant,
    name: createHash('sha256').update(bytes).digest('hex'),
  });

  test(`${name}: gives back exactly the bytes that were put`, async () => {
    const store = await open();
    for (const size of [1, 4096, 3_000_000]) {
      const bytes = randomBytes(size);
      await store.put(keyOf(bytes), bytes);
      const read = await store.get(keyOf(bytes));
      expect(Buffer.compare(Buffer.from(read ?? []), bytes)).toBe(0);
      expect(await store.has(keyOf(bytes))).toBe(true);
    }
  });

  test(`${name}: an unknown object is null, and deleting it is no error`, async () => {
    const store = await open();
    const key = keyOf(randomBytes(8));
    expect(await store.get(key)).toBeNull();
    expect(await store.has(key)).toBe(false);
    await store.delete(key);
  });

  test(`${name}: a deleted object is gone and may be put again`, async () => {
    const store = await open();
    const bytes = randomBytes(64);
    await store.put(keyOf(bytes), bytes);
    await store.delete(keyOf(bytes));
    expect(await store.get(keyOf(bytes))).toBeNull();
    await store.put(keyOf(bytes), bytes);
    expect(await store.has(keyOf(bytes))).toBe(true);
  });

  test(`${name}: one tenant's object is not another's, for the same content`, async () => {
    const store = await open();
    const bytes = randomBytes(64);
    const other = uuidv7(new Date('2026-01-02T00:00:00Z'));
    await store.put(keyOf(bytes), bytes);
    expect(await store.has(keyOf(bytes, other))).toBe(false);
    await store.put(keyOf(bytes, other), bytes);
    await store.delete(keyOf(bytes));
    expect(await store.has(keyOf(bytes, other))).toBe(true);
  });

  test(`${name}: the same object put twenty times at once is one whole object`, async () => {
    const store = await open();
    const bytes = randomBytes(500_000);
    await Promise.all(Array.from({ length: 20 }, () => store.put(keyOf(bytes), bytes)));
    expect(Buffer.from((await store.get(keyOf(bytes))) ?? []).equals(bytes)).toBe(true);
  });

  test(`${name}: bytes changed by the caller afterwards do not change the object`, async () => {
    const store = await open();
    const bytes = Buffer.from('content');
    const key = keyOf(bytes);
    await store.put(key, bytes);
    bytes.fill(0);
    expect(Buffer.from((await store.get(key)) ?? []).toString()).toBe('content');
  });

  test(`${name}: refuses a key that is not a tenant and hexadecimal digits`, async () => {
    const store = await open();
    const bytes = Buffer.from('x');
    for (const key of [
      { tenantId: '../../etc', name: keyOf(bytes).name },
      { tenantId, name: '../passwd' },
      { tenantId, name: 'AB'.repeat(32) },
    ]) {
      await expect(store.put(key, bytes)).rejects.toThrow(RangeError);
      await expect(store.get(key)).rejects.toThrow(RangeError);
      await expect(store.delete(key)).rejects.toThrow(RangeError);
    }
  });
}
