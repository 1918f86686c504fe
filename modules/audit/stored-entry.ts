import { z } from 'zod';

const header = z.object({
  id: z.uuid(),
  /** Of a colleague in a customer's place alone. */
  onBehalfOf: z.string().optional(),
  /** Of a machine client or an emergency access alone. */
  via: z.string().optional(),
  requestId: z.string(),
  subject: z.object({ type: z.string(), id: z.string(), label: z.string().optional() }),
});
const told = z.object({ payload: z.unknown(), ip: z.string().nullable(), label: z.string().optional() });
/** Of before there were payloads: all of it is in the text that is hashed. */
const whole = header.extend({ ip: z.string().nullable(), payload: z.unknown() });

export type StoredEntry = z.infer<typeof whole>;

/** What is read of an entry and of its payload; where that is erased, of the entry alone. */
export function readEntry(row: {
  readonly entry: string;
  readonly payload: string | null;
  readonly commitment: string | null;
}): StoredEntry {
  const parsed: unknown = JSON.parse(row.entry);
  if (row.commitment === null) return whole.parse(parsed);
  const { subject, ...entry } = header.parse(parsed);
  if (row.payload === null) return { ...entry, subject, ip: null, payload: null };
  const { label, ip, payload } = told.parse(JSON.parse(row.payload));
  return { ...entry, subject: { ...subject, ...(label === undefined ? {} : { label }) }, ip, payload };
}
