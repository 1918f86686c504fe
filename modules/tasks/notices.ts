import type { StoredEvent } from '@cm/kit/events';
import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import { owner } from './audiences.ts';
import { taskAssigned, taskCreated, taskFellDue } from './events.ts';
import { taskAssignedWords, taskDueWords } from './notice-words.ts';
import { corporate } from './paths.ts';

const tasks: NoticeClass = {
  key: 'tasks',
  name: { fr: 'Tâches et relances', ar: 'المهام والمتابعات', en: 'Tasks and follow-ups' },
  about: {
    fr: 'Vos tâches dont l’heure est venue, et celles qu’un collègue vous confie.',
    ar: 'مهامك التي حان وقتها، والمهام التي يسندها إليك زميل.',
    en: 'Your tasks whose time has come, and those that a colleague gives you.',
  },
};

const facts = ({ payload }: StoredEvent<{ title: string; dueOn: string; dueTime: string | null }>) => ({
  title: payload.title,
  due: { day: payload.dueOn },
  time: payload.dueTime ?? '',
});

const link = ({ payload }: StoredEvent<{ taskId: string }>) => corporate.task(payload.taskId);

export const notices = [
  defineNotice({
    key: 'task.assigned',
    event: [taskCreated, taskAssigned],
    when: ({ payload }) => payload.ownerId !== payload.by,
    audience: owner,
    right: null,
    class: tasks,
    link,
    facts,
    ...taskAssignedWords,
  }),
  defineNotice({
    key: 'task.due',
    event: taskFellDue,
    audience: owner,
    right: null,
    class: tasks,
    link,
    facts,
    ...taskDueWords,
  }),
];
