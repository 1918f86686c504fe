import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '@cm/kit/crypto';
import { uuidv7 } from '@cm/kit/ids';
import { fileStoreContract } from './file-store.contract.ts';
import { createLocalFileStore } from './local-file-store.ts';
import { createMemoryFileStore } from './memory-file-store.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cm-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

fileStoreContract('memory', async () => createMemoryFileStore());
fileStoreContract('local', async () => createLocalFileStore(join(folder, 'contract')));

test('the local driver leaves nothing but the object, readable by its owner alone', async () => {
  const store = createLocalFileStore(join(folder, 'one'));
  const bytes = Buffer.from('un fichier');
  const key = { tenantId: uuidv7(new Date('2026-01-01T00:00:00Z')), name: sha256(bytes).toString('hex') };
  await Promise.all([store.put(key, bytes), store.put(key, bytes)]);
  const shelf = join(folder, 'one', key.tenantId, key.name.slice(0, 2));
  expect(await readdir(shelf)).toEqual([key.name]);
  expect((await stat(join(shelf, key.name))).mode & 0o777).toBe(0o600);
});
