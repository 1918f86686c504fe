import type { ChangedFields } from '@cm/kit/changes';
import type { Words } from '@cm/kit/i18n';
import type { PaymentState } from './payment-state.ts';

const payments: Readonly<Record<PaymentState, Words>> = {
  unpaid: { fr: 'À payer', ar: 'غير مسددة', en: 'To pay' },
  partially_paid: { fr: 'Payée en partie', ar: 'مسددة جزئيًا', en: 'Partly paid' },
  paid: { fr: 'Payée', ar: 'مسددة', en: 'Paid' },
  overdue: { fr: 'En retard', ar: 'متأخرة', en: 'Overdue' },
};

export const paymentFields = {
  payment: {
    label: { fr: 'Paiement', ar: 'الدفع', en: 'Payment' },
    format: { words: payments },
    toCustomer: 'portal.billing',
  },
} as const satisfies ChangedFields;

export const draftFields = {
  ttc: { label: { fr: 'Montant TTC', ar: 'المبلغ شامل الرسوم', en: 'Total' }, format: 'money' },
  lines: { label: { fr: 'Lignes', ar: 'الأسطر', en: 'Lines' } },
} as const satisfies ChangedFields;
