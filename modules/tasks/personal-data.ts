import { blanked, NO_NAME } from '@cm/kit/erasure';
import { excusedRows, type PersonalData } from '@cm/kit/personal-data';

export const personalData: readonly PersonalData[] = [
  excusedRows({
    table: 'tasks.tasks',
    label: { fr: 'Tâches', ar: 'المهام', en: 'Tasks' },
    excused: 'what colleagues note for themselves: looked at by whoever answers a request',
    customer: 'customerId',
    onErasure: blanked({ title: NO_NAME }),
  }),
];
