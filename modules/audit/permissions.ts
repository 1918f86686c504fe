import type { Permission } from '@cm/kit/module';

export const permissions: readonly Permission[] = [
  {
    key: 'audit.read',
    zone: 'staff',
    label: { fr: 'Consulter le journal d’audit', ar: 'الاطلاع على سجل التدقيق', en: 'Read the audit log' },
  },
];
