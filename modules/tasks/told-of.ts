import { day } from '@cm/kit/dates';
import { z } from 'zod';
import { taskKind } from './task.ts';
import type { TaskRow } from './task.queries.ts';

/** What the events of a task say of it. */
export const about = z.object({
  taskId: z.uuid(),
  title: z.string(),
  kind: taskKind,
  ownerId: z.uuid(),
  dueOn: day(),
  dueTime: z.string().nullable(),
  customerId: z.uuid().nullable(),
  /** What somebody must hold to see the task, and so to be told of it. */
  rights: z.array(z.string()),
});

type Told = Pick<TaskRow, 'id' | 'title' | 'kind' | 'ownerId' | 'dueOn' | 'dueTime' | 'customerId'>;

/** @param rights what somebody must hold to see the task */
export function toldOf(task: Told, rights: readonly string[]): z.input<typeof about> {
  const { id: taskId, title, kind, ownerId, dueOn, dueTime, customerId } = task;
  return { taskId, title, kind, ownerId, dueOn, dueTime, customerId, rights: [...rights] };
}
