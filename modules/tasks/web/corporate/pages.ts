import { pageAt } from '@cm/web-kit/area/page.ts';
import { z } from '@cm/web-kit/schema.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  tasks: pageAt(corporate.tasks),
  /** `about` and `id` name the record on which the task will hang. */
  newTask: pageAt(corporate.newTask, z.object({ about: z.string().max(40), id: z.uuid() })),
  task: pageAt(corporate.task),
} as const;
