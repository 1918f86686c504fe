import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

export const renderInvoice = defineJob({
  name: 'billing.render-invoice',
  payload: z.strictObject({ invoiceId: z.uuid() }),
  maxAttempts: 12,
});
