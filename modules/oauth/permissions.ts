import type { Permission } from '@cm/kit/module';

export const permissions = [
  {
    key: 'oauth_clients.manage',
    zone: 'staff',
    label: {
      fr: 'Gérer les applications et les clés de signature',
      ar: 'إدارة التطبيقات ومفاتيح التوقيع',
      en: 'Manage applications and signing keys',
    },
  },
] as const satisfies readonly Permission[];
