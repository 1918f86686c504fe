import type { Permission } from '@cm/kit/module';
import type { RoleGrants } from '@cm/kit/roles';

export const permissions = [
  {
    key: 'catalogue.read',
    zone: 'staff',
    label: { fr: 'Voir le catalogue', ar: 'عرض الكتالوج', en: 'See the catalogue' },
  },
  {
    key: 'catalogue.manage',
    zone: 'staff',
    label: { fr: 'Gérer le catalogue', ar: 'إدارة الكتالوج', en: 'Manage the catalogue' },
  },
] as const satisfies readonly Permission[];

/** What the roles that an operator starts with may do here. */
export const grants: RoleGrants<(typeof permissions)[number]['key']> = {
  sales: ['catalogue.read', 'catalogue.manage'],
  finance: ['catalogue.read'],
};
