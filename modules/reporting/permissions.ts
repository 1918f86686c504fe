import type { Permission } from '@cm/kit/module';

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
