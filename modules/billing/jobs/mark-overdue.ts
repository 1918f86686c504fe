import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

/** Marks the invoices whose due date has passed in the tenant's time zone. */
export const markOverdue = defineJob({ name: 'billing.mark-overdue', payload: z.strictObject({}), maxAttempts: 5 });
