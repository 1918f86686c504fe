import type { Columns } from '@cm/kit/columns';
import { taskKind, taskState } from './task.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'tasks.tasks.state': taskState,
  'tasks.tasks.kind': taskKind,
};
