import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

/** Reminds of what waits for its review. The work is `remindReviewers`. */
export const remindReviewersJob = defineJob<Record<string, never>>({
  name: 'emergency.remind_reviewers',
  payload: z.strictObject({}),
  maxAttempts: 5,
});
