import { staffOperations } from '@cm/api-client/staff';
import { createCall } from './call.ts';

/** Corporate and admin share one session and one table. */
export const call = createCall(staffOperations);
