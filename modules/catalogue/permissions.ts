import type { Permission } from '@cm/kit/module';

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
