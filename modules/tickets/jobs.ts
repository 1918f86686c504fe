import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

/** Reads one stored mail. Its failures are counted on the mail itself, so that people see them. */
export const processMailJob = defineJob({
  name: 'tickets.process-mail',
  payload: z.object({ inboundId: z.uuid() }),
  maxAttempts: 8,
});

export const wakeTicketsJob = defineJob({
  name: 'tickets.wake',
  payload: z.object({}).transform((): Record<string, never> => ({})),
  maxAttempts: 3,
});

export const closeResolvedJob = defineJob({
  name: 'tickets.close-resolved',
  payload: z.object({}).transform((): Record<string, never> => ({})),
  maxAttempts: 3,
});
