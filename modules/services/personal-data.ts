import { keptByLaw } from '@cm/kit/erasure';
import { type PersonalData, personalRows } from '@cm/kit/personal-data';

export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'services.services',
    onErasure: keptByLaw,
    label: { fr: 'Services', ar: 'الخدمات', en: 'Services' },
    customer: 'customerId',
    columns: [
      'id',
      'number',
      'designation',
      'state',
      'cycle',
      'quantity',
      'unitPrice',
      'currency',
      'activatedOn',
      'nextRenewalOn',
      'suspensionReason',
      'terminationReason',
      'terminatedOn',
      'createdAt',
    ],
    key: 'id',
  }),
];
