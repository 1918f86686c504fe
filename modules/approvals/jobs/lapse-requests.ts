import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

/** Closes the requests that nobody decided in time. The work is `lapseRequests`. */
export const lapseRequestsJob = defineJob({
  name: 'approvals.lapse_requests',
  payload: z.strictObject({}),
  maxAttempts: 5,
});
