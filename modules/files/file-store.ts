/** Names an object: the tenant it belongs to and 64 lower-case hexadecimal digits. */
export interface ObjectKey {
  readonly tenantId: string;
  readonly name: string;
}

/**
 * Where the bytes of files live, sealed. Objects are immutable: a name stands for the same bytes for ever, so putting it
 * twice is the same as once, and one tenant never shares an object with another.
 */
export interface FileStore {
  /** Durable when it returns: the bytes survive a crash of the machine from then on. */
  put(key: ObjectKey, bytes: Uint8Array): Promise<void>;
  /** The bytes, or null when there is no such object. */
  get(key: ObjectKey): Promise<Uint8Array | null>;
  has(key: ObjectKey): Promise<boolean>;
  /** Deleting what is not there is not an error. */
  delete(key: ObjectKey): Promise<void>;
}

const TENANT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NAME = /^[0-9a-f]{64}$/;

/** Every driver makes a path or an object name of the key: nothing but a UUID and hexadecimal digits may come so far. */
export function assertObjectKey(key: ObjectKey): void {
  if (!TENANT.test(key.tenantId) || !NAME.test(key.name)) throw new RangeError('not the key of an object');
}
