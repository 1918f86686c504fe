import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { MAX_ATTEMPTS } from '../delivery.ts';

/** The worker counts its own tries; one more than ours, so that the last failure is written down by us. */
export const deliverJob = defineJob({
  name: 'notifications.deliver',
  payload: z.strictObject({ deliveryId: z.uuid() }),
  maxAttempts: MAX_ATTEMPTS + 1,
});
