import type { Permission } from '@cm/kit/module';

export const permissions = [
  {
    key: 'portal.billing',
    zone: 'portal',
    label: { fr: 'Voir les factures et les paiements', ar: 'عرض الفواتير والمدفوعات', en: 'See invoices and payments' },
  },
  {
    key: 'invoices.read',
    zone: 'staff',
    label: { fr: 'Voir les factures', ar: 'عرض الفواتير', en: 'See invoices' },
  },
  {
    key: 'invoices.manage',
    zone: 'staff',
    label: {
      fr: 'Préparer et émettre factures et avoirs',
      ar: 'إعداد الفواتير والفواتير الدائنة وإصدارها',
      en: 'Prepare and issue invoices and credit notes',
    },
  },
  {
    key: 'payments.record',
    zone: 'staff',
    label: { fr: 'Enregistrer les paiements', ar: 'تسجيل المدفوعات', en: 'Record payments' },
  },
] as const satisfies readonly Permission[];
