import { type OwnedRows, ownedRows } from '@cm/kit/owned-rows';

/** What of this module a customer has: it passes to the kept one when two customers are merged. */
export const owned: readonly OwnedRows[] = [
  ownedRows({
    table: 'billing.invoices',
    owner: 'customerId',
    label: { fr: 'Factures', ar: 'الفواتير', en: 'Invoices' },
    hasCurrency: true,
  }),
  ownedRows({
    table: 'billing.settlements',
    owner: 'customerId',
    label: { fr: 'Règlements des factures', ar: 'تسويات الفواتير', en: 'Settlements of invoices' },
    key: 'invoiceId',
  }),
  ownedRows({
    table: 'billing.credit_notes',
    owner: 'customerId',
    label: { fr: 'Avoirs', ar: 'إشعارات الدائن', en: 'Credit notes' },
    hasCurrency: true,
  }),
  ownedRows({
    table: 'billing.payments',
    owner: 'customerId',
    label: { fr: 'Paiements', ar: 'المدفوعات', en: 'Payments' },
    hasCurrency: true,
  }),
  ownedRows({
    table: 'billing.ledger_entries',
    owner: 'customerId',
    label: { fr: 'Écritures du grand livre', ar: 'قيود دفتر الأستاذ', en: 'Ledger entries' },
  }),
];
