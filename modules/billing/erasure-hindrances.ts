import { type ErasureHindrance, hindranceOf } from '@cm/kit/erasure';

/** Whoever owes is not erased. */
export const erasureHindrances: readonly ErasureHindrance[] = [
  hindranceOf({
    key: 'billing.unpaid_invoices',
    label: { fr: 'Factures non réglées', ar: 'فواتير غير مسددة', en: 'Unpaid invoices' },
    table: 'billing.settlements',
    customer: 'customerId',
    only: { paymentState: ['unpaid', 'partially_paid', 'overdue'] },
  }),
];
