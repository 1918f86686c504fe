import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

/** Ends the offers whose last day is over. The work is `expireQuotes`. */
export const expireQuotesJob = defineJob({ name: 'sales.expire_quotes', payload: z.object({}), maxAttempts: 5 });
