import { z } from 'zod';

/** What is read of the canonical JSON of an entry. */
export const storedEntry = z.object({
  id: z.uuid(),
  /** Of a colleague in a customer's place alone. */
  onBehalfOf: z.string().optional(),
  ip: z.string().nullable(),
  requestId: z.string(),
  payload: z.unknown(),
  subject: z.object({ type: z.string(), id: z.string(), label: z.string().optional() }),
});
