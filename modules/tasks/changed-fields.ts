import type { ChangedFields, NamesOf } from '@cm/kit/changes';
import type { Words } from '@cm/kit/i18n';
import { usersByIds } from '@cm/identity';
import type { TaskKind } from './task.ts';

const colleagues: NamesOf = async (ctx, ids) =>
  new Map([...(await usersByIds(ctx, ids))].map(([id, { name }]) => [id, name]));

const kinds: Readonly<Record<TaskKind, Words>> = {
  task: { fr: 'Tâche', ar: 'مهمة', en: 'Task' },
  follow_up: { fr: 'Relance', ar: 'متابعة', en: 'Follow-up' },
  call: { fr: 'Appel', ar: 'مكالمة', en: 'Call' },
  appointment: { fr: 'Rendez-vous', ar: 'موعد', en: 'Appointment' },
};

export const ownerFields = {
  owner: { label: { fr: 'Confiée à', ar: 'مسندة إلى', en: 'Given to' }, format: { names: colleagues } },
} as const satisfies ChangedFields;

export const taskFields = {
  title: { label: { fr: 'Intitulé', ar: 'العنوان', en: 'Title' } },
  kind: { label: { fr: 'Type', ar: 'النوع', en: 'Kind' }, format: { words: kinds } },
  dueOn: { label: { fr: 'Échéance', ar: 'الأجل', en: 'Due' }, format: 'day' },
  dueTime: { label: { fr: 'Heure', ar: 'الساعة', en: 'Time' } },
} as const satisfies ChangedFields;
