import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

export const remindOwnersJob = defineJob({
  name: 'tasks.remind-owners',
  payload: z.object({}).transform((): Record<string, never> => ({})),
  maxAttempts: 3,
});
