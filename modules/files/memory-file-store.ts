import { assertBlobKey, type BlobKey, type FileStore } from './file-store.ts';

/** Blobs in memory, for tests: gone with the process. */
export function createMemoryFileStore(): FileStore {
  const blobs = new Map<string, Uint8Array>();
  const nameOf = (key: BlobKey): string => {
    assertBlobKey(key);
    return `${key.tenantId}/${key.sha256}`;
  };
  return {
    put: async (key, bytes) => void blobs.set(nameOf(key), new Uint8Array(bytes)),
    get: async (key) => {
      const bytes = blobs.get(nameOf(key));
      return bytes === undefined ? null : new Uint8Array(bytes);
    },
    has: async (key) => blobs.has(nameOf(key)),
    delete: async (key) => void blobs.delete(nameOf(key)),
  };
}
