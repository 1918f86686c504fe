/** Names a blob: the tenant it belongs to and the lower-case hexadecimal SHA-256 of its bytes. */
export interface BlobKey {
  readonly tenantId: string;
  readonly sha256: string;
}

/**
 * Where the bytes of files live. Blobs are immutable: the key is the digest of the content, so putting the same one
 * twice is the same as once, and one tenant never shares a blob with another.
 */
export interface FileStore {
  /** Durable when it returns: the bytes survive a crash of the machine from then on. */
  put(key: BlobKey, bytes: Uint8Array): Promise<void>;
  /** The bytes, or null when there is no such blob. */
  get(key: BlobKey): Promise<Uint8Array | null>;
  has(key: BlobKey): Promise<boolean>;
  /** Deleting what is not there is not an error. */
  delete(key: BlobKey): Promise<void>;
}

const TENANT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/** Every driver makes a path or an object name of the key: nothing but a UUID and a digest may come so far. */
export function assertBlobKey(key: BlobKey): void {
  if (!TENANT.test(key.tenantId) || !DIGEST.test(key.sha256)) throw new RangeError('not the key of a blob');
}
