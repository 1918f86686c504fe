import { day } from '@cm/kit/dates';
import { z } from 'zod';
import { OUTCOME_MAX, taskKind, timeOfDay, TITLE_MAX, WORDS_MAX } from '../task.ts';

const title = z.string().trim().min(1).max(TITLE_MAX);
const words = z.string().trim().min(1).max(WORDS_MAX);
const version = z.int().min(1);

export const recordType = z.string().regex(/^[a-z_]{1,40}$/);

export const newTask = z.strictObject({
  id: z.uuid().optional(),
  title,
  words: words.optional(),
  kind: taskKind.default('task'),
  /** Whoever creates it, where nobody is named. */
  ownerId: z.uuid().optional(),
  /** Today, where no day is named. */
  dueOn: day().optional(),
  dueTime: timeOfDay().optional(),
  record: z.strictObject({ type: recordType, id: z.uuid() }).optional(),
});

export const taskChange = z.strictObject({
  version,
  title: title.optional(),
  words: words.nullable().optional(),
  kind: taskKind.optional(),
  ownerId: z.uuid().optional(),
  dueOn: day().optional(),
  dueTime: timeOfDay().nullable().optional(),
});

export const taskEnd = z.strictObject({ version, outcome: z.string().trim().min(1).max(OUTCOME_MAX).optional() });

export const taskVersion = z.strictObject({ version });
