import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const position = z.int().min(1);

/** The first line: whose log, which days of which time zone were asked for, and from where the chain goes on. */
export const headLine = z.strictObject({
  format: z.enum(['cloudmanager-audit/1', 'cloudmanager-audit/2']),
  tenantId: z.uuid(),
  tenant: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  timeZone: z.string(),
  /** The hash of the entry before the first of the file; 64 zeros where the chain begins. */
  previousHash: sha256,
  /** Ed25519, as SubjectPublicKeyInfo in base64. */
  publicKey: z.string().max(200),
});

const whole = z.strictObject({ position, hash: sha256, entry: z.string() });
const committed = whole.extend({ commitment: sha256 });

/**
 * An entry: its canonical JSON as a text, byte for byte as it was hashed, and for what it tells a commitment SHA-256(salt ‖ payload)
 * with both of them, or the entry of the erasure that took them (with neither it is a fault). An entry of before has no commitment: its text tells everything.
 */
export const entryLine = z.union([
  whole,
  committed.extend({ salt: z.string().regex(/^[0-9a-f]{32}$/), payload: z.string() }),
  committed.extend({ erasedBy: position.optional() }),
]);

/** A signed mark, behind the entry of its position. */
export const checkpointLine = z.strictObject({
  checkpoint: position,
  hash: sha256,
  signedAt: z.string(),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

export type HeadLine = z.infer<typeof headLine>;
export type EntryLine = z.infer<typeof entryLine>;
export type CheckpointLine = z.infer<typeof checkpointLine>;

/** One JSON value a line (https://jsonlines.org). U+2028 and U+2029 end a line for some readers, so that they are escaped. */
export const written = (line: HeadLine | EntryLine | CheckpointLine): string =>
  `${JSON.stringify(line)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)}\n`;
