import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';

/** Ends the services whose planned day has come. */
export const endPlanned = defineJob({ name: 'services.end-planned', payload: z.strictObject({}), maxAttempts: 5 });
