import type { Columns } from '@cm/kit/columns';
import { emergencyEnd } from './access.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = { 'emergency.accesses.ended_how': emergencyEnd };
