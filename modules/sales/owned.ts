import { type OwnedRows, ownedRows } from '@cm/kit/owned-rows';

/** What of this module a customer has: it passes to the kept one when two customers are merged. */
export const owned: readonly OwnedRows[] = [
  ownedRows({
    table: 'sales.quotes',
    owner: 'customerId',
    label: { fr: 'Devis (chaque version)', ar: 'عروض الأسعار (كل نسخة)', en: 'Quotes (each version)' },
    hasCurrency: true,
  }),
  ownedRows({
    table: 'sales.orders',
    owner: 'customerId',
    label: { fr: 'Commandes', ar: 'الطلبات', en: 'Orders' },
    hasCurrency: true,
  }),
];
