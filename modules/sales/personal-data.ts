import { keptByLaw, removed } from '@cm/kit/erasure';
import { type PersonalData, personalRows } from '@cm/kit/personal-data';

/** What a customer asked for, was offered and ordered. */
export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'sales.carts',
    onErasure: removed,
    label: { fr: 'Panier', ar: 'السلة', en: 'Cart' },
    customer: 'customerId',
    columns: ['lines', 'updatedAt'],
  }),
  personalRows({
    table: 'sales.quotes',
    onErasure: keptByLaw,
    label: { fr: 'Devis', ar: 'عروض الأسعار', en: 'Quotes' },
    customer: 'customerId',
    columns: [
      'id',
      'number',
      'state',
      'requestText',
      'notes',
      'currency',
      'ht',
      'tax',
      'ttc',
      'createdAt',
      'sentAt',
      'validUntil',
      'decidedAt',
      'decidedIp',
      'pdfFileId',
    ],
    key: 'id',
    only: { state: ['sent', 'accepted', 'declined', 'expired', 'superseded'] },
    file: 'pdfFileId',
  }),
  personalRows({
    table: 'sales.orders',
    onErasure: keptByLaw,
    label: { fr: 'Commandes', ar: 'الطلبات', en: 'Orders' },
    customer: 'customerId',
    columns: [
      'id',
      'number',
      'state',
      'currency',
      'ht',
      'tax',
      'ttc',
      'consent',
      'cancelReason',
      'createdAt',
      'deliveredAt',
    ],
    key: 'id',
  }),
];
