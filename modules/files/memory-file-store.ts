import { assertObjectKey, type ObjectKey, type FileStore } from './file-store.ts';

/**
 * Objects in memory, for tests: gone with the process.
 * @param objects where they lie, by `tenant/name`
 */
export function createMemoryFileStore(objects = new Map<string, Uint8Array>()): FileStore {
  const nameOf = (key: ObjectKey): string => {
    assertObjectKey(key);
    return `${key.tenantId}/${key.name}`;
  };
  return {
    put: async (key, bytes) => void objects.set(nameOf(key), new Uint8Array(bytes)),
    get: async (key) => {
      const bytes = objects.get(nameOf(key));
      return bytes === undefined ? null : new Uint8Array(bytes);
    },
    has: async (key) => objects.has(nameOf(key)),
    delete: async (key) => void objects.delete(nameOf(key)),
  };
}
