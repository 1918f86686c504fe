import { z } from '@cm/web-kit/schema.ts';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { TASK_KINDS } from './task-queries.ts';

const TYPED_TIME = /^(\d{1,2})\s*(?:[:h.]\s*(\d{2})?)?$/i;

/** A time as people type it: `9`, `9h`, `9h30`, `09:30`; undefined for anything else. */
export function readTime(typed: string): string | undefined {
  const [, hours, minutes = '00'] = TYPED_TIME.exec(typed) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** What the forms of a task hold; an empty text is nothing. */
export const taskSchema = z.object({
  title: z.string().trim().min(1).max(200),
  words: z.string().trim().max(4000),
  kind: z.enum(TASK_KINDS),
  ownerId: z.uuid(),
  dueOn: z.iso.date(),
  dueTime: z
    .string()
    .trim()
    .refine((typed) => typed === '' || readTime(typed) !== undefined)
    .transform((typed) => readTime(typed) ?? ''),
});

type TaskInput = z.input<typeof taskSchema>;
export type TaskValues = z.output<typeof taskSchema>;
export type TaskForm = Form<TaskInput, TaskValues>;

/** One's own, for today. */
export const blankTask = (ownerId: string, today: string): TaskInput => ({
  title: '',
  words: '',
  kind: 'task',
  ownerId,
  dueOn: today,
  dueTime: '',
});

export function newTaskBody({ words, dueTime, ...rest }: TaskValues) {
  return { ...rest, ...(words ? { words } : {}), ...(dueTime ? { dueTime } : {}) };
}
