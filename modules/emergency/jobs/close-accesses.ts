import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

/** Writes down what is over. The work is `closeAll`. */
export const closeAccessesJob = defineJob<Record<string, never>>({
  name: 'emergency.close_accesses',
  payload: z.strictObject({}),
  maxAttempts: 5,
});
