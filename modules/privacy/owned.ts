import { type OwnedRows, ownedRows } from '@cm/kit/owned-rows';

/** What of this module a customer has: it passes to the kept one when two customers are merged. */
export const owned: readonly OwnedRows[] = [
  ownedRows({
    table: 'privacy.requests',
    owner: 'customerId',
    label: {
      fr: 'Demandes sur les données personnelles',
      ar: 'الطلبات بشأن المعطيات الشخصية',
      en: 'Personal data requests',
    },
  }),
];
