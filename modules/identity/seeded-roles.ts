import type { Localised } from '@cm/kit/i18n';

export interface SeededRole {
  readonly key: string;
  readonly name: Localised;
  readonly permissions: readonly string[];
}

const COMMERCIAL_READ = [
  'customers.read',
  'catalogue.read',
  'quotes.read',
  'orders.read',
  'services.read',
  'invoices.read',
];

/** The roles that every tenant starts with. A boot test checks that each permission exists. */
export const seededRoles: readonly SeededRole[] = [
  {
    key: 'administrator',
    name: { fr: 'Administrateur DSI', ar: 'مسؤول النظام', en: 'Administrator' },
    permissions: ['*'],
  },
  {
    key: 'support',
    name: { fr: 'Agent support', ar: 'عون الدعم', en: 'Support agent' },
    permissions: [
      'tickets.read',
      'tickets.reply',
      'tickets.manage',
      'customers.read',
      'services.read',
      'orders.read',
      'reports.read',
    ],
  },
  {
    key: 'sales',
    name: { fr: 'Commercial', ar: 'تجاري', en: 'Sales' },
    permissions: [
      ...COMMERCIAL_READ,
      'customers.manage',
      'kyc.read',
      'kyc.review',
      'catalogue.manage',
      'quotes.manage',
      'orders.manage',
      'tickets.read',
      'reports.read',
    ],
  },
  {
    key: 'finance',
    name: { fr: 'Finance', ar: 'المالية', en: 'Finance' },
    permissions: [...COMMERCIAL_READ, 'invoices.manage', 'payments.record', 'reports.read', 'reports.export'],
  },
];
