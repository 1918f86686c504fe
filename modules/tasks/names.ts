import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Tâches et relances', ar: 'المهام والمتابعات', en: 'Tasks and follow-ups' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  task: { fr: 'Tâche', ar: 'مهمة', en: 'Task' },
};
