import type { Columns } from '@cm/kit/columns';
import { approvalOutcome } from './request.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = { 'approvals.requests.outcome': approvalOutcome };
