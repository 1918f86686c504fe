import type { Permission } from '@cm/kit/module';

export const permissions: readonly Permission[] = [
  { key: 'settings.read', zone: 'staff', label: { fr: 'Voir les paramètres', ar: 'عرض الإعدادات', en: 'See settings' } },
  {
    key: 'settings.manage',
    zone: 'staff',
    label: { fr: 'Modifier les paramètres', ar: 'تعديل الإعدادات', en: 'Change settings' },
  },
];
