import type { Permission } from '@cm/kit/module';
import type { RoleGrants } from '@cm/kit/roles';

export const permissions = [
  {
    key: 'reports.read',
    zone: 'staff',
    label: { fr: 'Voir les rapports', ar: 'عرض التقارير', en: 'See reports' },
  },
  {
    key: 'reports.export',
    zone: 'staff',
    label: { fr: 'Exporter les données', ar: 'تصدير البيانات', en: 'Export data' },
  },
] as const satisfies readonly Permission[];

/** What the roles that an operator starts with may do here. */
export const grants: RoleGrants<(typeof permissions)[number]['key']> = {
  support: ['reports.read'],
  sales: ['reports.read'],
  finance: ['reports.read', 'reports.export'],
};
