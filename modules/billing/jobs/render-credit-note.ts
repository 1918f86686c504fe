import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

export const renderCreditNote = defineJob({
  name: 'billing.render-credit-note',
  payload: z.strictObject({ creditNoteId: z.uuid() }),
  maxAttempts: 12,
});
