import { createHash, randomFillSync } from 'node:crypto';
import { z } from 'zod';

/** A UUID in its canonical lower-case text form. */
export const uuid = () => z.uuid().toLowerCase();

/** The system is asked for random bytes for so many ids at a time: a question costs as much for one. */
const POOLED = 256;
const pool = Buffer.alloc(16 * POOLED);
let used = POOLED;

/** Sixteen random bytes that nobody else gets. */
function freshBytes(): Buffer {
  if (used === POOLED) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used * 16, used * 16 + 16));
  used += 1;
  return bytes;
}

let lastMillisecond = 0;
let counter = 0;

/**
 * A time-ordered identifier (RFC 9562 §5.7, UUIDv7): 48 bits of Unix milliseconds, 12 bits that count up within one
 * millisecond (§6.2, method 1), 62 random bits. Ids of one process are in the order in which they were made.
 * PostgreSQL before 18 has no `uuidv7()`, so ids are made here, on the server or by the client.
 */
export function uuidv7(now: Date): string {
  const millisecond = now.getTime();
  const bytes = freshBytes();
  if (millisecond === lastMillisecond && counter < 0xfff) counter += 1;
  else counter = bytes.readUInt16BE(6) & 0x3ff;
  lastMillisecond = millisecond;
  bytes.writeUIntBE(millisecond, 0, 6);
  bytes.writeUInt16BE(counter, 6);
  return stamp(bytes);
}

/**
 * The same UUIDv7-shaped id for the same name, always: demo rows and the examples of the API document name each other
 * by it. Its time part is a fixed instant; never use it for rows that people create.
 */
export function stableId(name: string): string {
  const bytes = createHash('sha256').update(`cloudmanager:${name}`).digest().subarray(0, 16);
  bytes.writeUIntBE(Date.UTC(2026, 0, 1), 0, 6);
  return stamp(bytes);
}

function stamp(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
