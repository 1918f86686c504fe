import type { Permission } from '@cm/kit/module';
import type { RoleGrants } from '@cm/kit/roles';

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

/** What the roles that an operator starts with may do here. */
export const grants: RoleGrants<(typeof permissions)[number]['key']> = {
  sales: ['invoices.read'],
  finance: ['invoices.read', 'invoices.manage', 'payments.record'],
};
