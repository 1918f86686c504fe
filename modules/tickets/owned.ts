import { type OwnedRows, ownedRows } from '@cm/kit/owned-rows';

/** What of this module a customer has: it passes to the kept one when two customers are merged. */
export const owned: readonly OwnedRows[] = [
  ownedRows({
    table: 'tickets.tickets',
    owner: 'customerId',
    label: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' },
  }),
];
