import { type OwnedRows, ownedRows } from '@cm/kit/owned-rows';

/** What of this module a customer has: it passes to the kept one when two customers are merged. */
export const owned: readonly OwnedRows[] = [
  ownedRows({
    table: 'services.services',
    owner: 'customerId',
    label: { fr: 'Services', ar: 'الخدمات', en: 'Services' },
    hasCurrency: true,
  }),
];
