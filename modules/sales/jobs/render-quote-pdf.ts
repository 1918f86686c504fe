import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

/** Prints a quote that was just sent. The work is `ensureQuotePdf`. */
export const renderQuotePdf = defineJob({
  name: 'sales.render_quote_pdf',
  payload: z.object({ quoteId: z.uuid() }),
  maxAttempts: 25,
});
