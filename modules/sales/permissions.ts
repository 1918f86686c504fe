import type { Permission } from '@cm/kit/module';
import type { RoleGrants } from '@cm/kit/roles';

export const permissions = [
  {
    key: 'portal.orders',
    zone: 'portal',
    label: { fr: 'Devis et commandes', ar: 'العروض والطلبيات', en: 'Quotes and orders' },
  },
  { key: 'quotes.read', zone: 'staff', label: { fr: 'Voir les devis', ar: 'عرض عروض الأسعار', en: 'See quotes' } },
  {
    key: 'quotes.manage',
    zone: 'staff',
    label: { fr: 'Gérer les devis', ar: 'إدارة عروض الأسعار', en: 'Manage quotes' },
  },
  { key: 'orders.read', zone: 'staff', label: { fr: 'Voir les commandes', ar: 'عرض الطلبيات', en: 'See orders' } },
  {
    key: 'orders.manage',
    zone: 'staff',
    label: { fr: 'Gérer les commandes', ar: 'إدارة الطلبيات', en: 'Manage orders' },
  },
] as const satisfies readonly Permission[];

/** What the roles that an operator starts with may do here. */
export const grants: RoleGrants<(typeof permissions)[number]['key']> = {
  support: ['orders.read'],
  sales: ['quotes.read', 'quotes.manage', 'orders.read', 'orders.manage'],
  finance: ['quotes.read', 'orders.read'],
};
