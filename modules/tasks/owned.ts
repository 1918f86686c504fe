import { type OwnedRows, ownedRows } from '@cm/kit/owned-rows';

/** What of this module a customer has: it passes to the kept one when two customers are merged. */
export const owned: readonly OwnedRows[] = [
  ownedRows({
    table: 'tasks.tasks',
    owner: 'customerId',
    label: { fr: 'Tâches', ar: 'المهام', en: 'Tasks' },
  }),
];
