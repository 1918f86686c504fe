import { type OwnedRows, ownedRows } from '@cm/kit/owned-rows';

/** What of this module a customer has: it passes to the kept one when two customers are merged. */
export const owned: readonly OwnedRows[] = [
  ownedRows({
    table: 'customers.notes',
    owner: 'customerId',
    label: { fr: 'Notes', ar: 'الملاحظات', en: 'Notes' },
  }),
  ownedRows({
    table: 'customers.documents',
    owner: 'customerId',
    label: { fr: 'Documents', ar: 'الوثائق', en: 'Documents' },
  }),
  ownedRows({
    table: 'customers.exceptions',
    owner: 'customerId',
    label: { fr: 'Exceptions', ar: 'الاستثناءات', en: 'Exceptions' },
  }),
  // Two mailing addresses never meet: the trigger `cede_mailing` says which stays.
  ownedRows({
    table: 'customers.addresses',
    owner: 'customerId',
    label: { fr: 'Adresses', ar: 'العناوين', en: 'Addresses' },
  }),
];
