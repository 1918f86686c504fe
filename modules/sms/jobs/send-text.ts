import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

export const sendTextJob = defineJob({
  name: 'sms.send-text',
  payload: z.strictObject({ messageId: z.uuid() }),
  maxAttempts: 5,
});
