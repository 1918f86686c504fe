import { differing } from '@cm/kit/changes';
import { day } from '@cm/kit/dates';
import { defineEvent, type EventSubject } from '@cm/kit/events';
import { z } from 'zod';
import { ownerFields, taskFields } from './changed-fields.ts';
import { taskKind } from './task.ts';
import { about } from './told-of.ts';

// Without its title: a timeline is read by people who may not see the task.
const subject = (p: { taskId: string }): EventSubject => ({ type: 'task', id: p.taskId });
const given = about.extend({ by: z.uuid(), before: z.uuid().nullable() });
const closed = about.extend({ outcome: z.string().nullable() });

export const taskCreated = defineEvent({
  name: 'task.created',
  label: { fr: 'Tâche créée', ar: 'إنشاء مهمة', en: 'Task created' },
  version: 1,
  payload: given,
  subject,
});

export const taskAssigned = defineEvent({
  name: 'task.assigned',
  label: { fr: 'Tâche confiée à quelqu’un d’autre', ar: 'إسناد مهمة إلى شخص آخر', en: 'Task given to somebody else' },
  version: 1,
  payload: given,
  changes: { fields: ownerFields, of: ({ before, ownerId }) => ({ owner: { from: before, to: ownerId } }) },
  subject,
});

const due = z.object({ title: z.string(), dueOn: day(), dueTime: z.string().nullable(), kind: taskKind });

export const taskChanged = defineEvent({
  name: 'task.changed',
  label: { fr: 'Tâche modifiée', ar: 'تعديل مهمة', en: 'Task changed' },
  version: 1,
  payload: about.extend({ before: due }),
  changes: {
    fields: taskFields,
    of: ({ before, title, dueOn, dueTime, kind }) => differing(before, { title, dueOn, dueTime, kind }),
  },
  subject,
});

export const taskDone = defineEvent({
  name: 'task.done',
  label: { fr: 'Tâche terminée', ar: 'إنجاز مهمة', en: 'Task done' },
  version: 1,
  payload: closed,
  subject,
  customer: (p) => p.customerId,
});

export const taskCancelled = defineEvent({
  name: 'task.cancelled',
  label: { fr: 'Tâche annulée', ar: 'إلغاء مهمة', en: 'Task cancelled' },
  version: 1,
  payload: closed,
  subject,
});

export const taskReopened = defineEvent({
  name: 'task.reopened',
  label: { fr: 'Tâche rouverte', ar: 'إعادة فتح مهمة', en: 'Task reopened' },
  version: 1,
  payload: about,
  subject,
  customer: (p) => p.customerId,
});

export const taskFellDue = defineEvent({
  name: 'task.fell_due',
  label: { fr: 'Rappel d’une tâche', ar: 'تذكير بمهمة', en: 'Reminder of a task' },
  version: 1,
  payload: about,
  subject,
});
