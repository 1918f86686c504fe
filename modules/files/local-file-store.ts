import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assertObjectKey, type ObjectKey, type FileStore } from './file-store.ts';

/**
 * Objects as files under `folder/<tenant>/<first two digits>/<name>`. Written beside, flushed, then renamed: a reader
 * sees the whole object or none, also after a power cut.
 */
export function createLocalFileStore(folder: string): FileStore {
  const pathOf = (key: ObjectKey): string => {
    assertObjectKey(key);
    return join(folder, key.tenantId, key.name.slice(0, 2), key.name);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      if ((await sizeOf(path)) === bytes.byteLength) return;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeDurably(path, bytes);
    },
    async get(key) {
      return absentAsNull(readFile(pathOf(key)));
    },
    async has(key) {
      return (await sizeOf(pathOf(key))) !== null;
    },
    async delete(key) {
      await absentAsNull(unlink(pathOf(key)));
    },
  };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await absentAsNull(unlink(beside));
    throw error;
  }
  // The names are data too: the object's, its folder's and the tenant's are flushed with their parents.
  for (let parent = dirname(path), depth = 0; depth < 3; parent = dirname(parent), depth += 1) await flush(parent);
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sizeOf(path: string): Promise<number | null> {
  return (await absentAsNull(stat(path)))?.size ?? null;
}

async function absentAsNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
