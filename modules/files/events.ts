import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

const file = { fileId: z.uuid(), filename: z.string(), purpose: z.enum(['ticket', 'kyc', 'document', 'mail']) };

export const fileStored = defineEvent({
  name: 'file.stored',
  version: 1,
  payload: z.object({ ...file, contentType: z.string(), size: z.int(), sha256: z.string() }),
  subject: (p) => ({ type: 'file', id: p.fileId, label: p.filename }),
});

/** Nobody claimed it within a day. */
export const fileRemoved = defineEvent({
  name: 'file.removed',
  version: 1,
  payload: z.object({ ...file, reason: z.enum(['unclaimed']) }),
  subject: (p) => ({ type: 'file', id: p.fileId, label: p.filename }),
});
