import type { Permission } from '@cm/kit/module';

export const permissions = [
  {
    key: 'providers.manage',
    zone: 'staff',
    label: { fr: 'Gérer les fournisseurs d’identité', ar: 'إدارة مزوّدي الهوية', en: 'Manage identity providers' },
  },
] as const satisfies readonly Permission[];
