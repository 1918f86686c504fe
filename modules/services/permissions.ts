import type { Permission } from '@cm/kit/module';
import type { RoleGrants } from '@cm/kit/roles';

export const permissions = [
  {
    key: 'portal.services',
    zone: 'portal',
    label: { fr: 'Voir les services', ar: 'عرض الخدمات', en: 'See the services' },
  },
  {
    key: 'services.read',
    zone: 'staff',
    label: { fr: 'Voir les services des clients', ar: 'عرض خدمات الزبائن', en: 'See customers’ services' },
  },
  {
    key: 'services.manage',
    zone: 'staff',
    label: {
      fr: 'Suspendre et résilier les services',
      ar: 'تعليق الخدمات وفسخها',
      en: 'Suspend and terminate services',
    },
  },
] as const satisfies readonly Permission[];

/** What the roles that an operator starts with may do here. */
export const grants: RoleGrants<(typeof permissions)[number]['key']> = {
  support: ['services.read'],
  sales: ['services.read'],
  finance: ['services.read'],
};
