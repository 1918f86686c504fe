import type { RoleTemplate } from '@cm/kit/roles';

/** The roles that every operator starts with. What each may do is said by the modules, beside their permissions. */
export const roleTemplates: readonly RoleTemplate[] = [
  {
    key: 'administrator',
    name: { fr: 'Administrateur DSI', ar: 'مسؤول النظام', en: 'Administrator' },
    holdsAll: true,
  },
  { key: 'support', name: { fr: 'Agent support', ar: 'عون الدعم', en: 'Support agent' } },
  { key: 'sales', name: { fr: 'Commercial', ar: 'تجاري', en: 'Sales' } },
  { key: 'finance', name: { fr: 'Finance', ar: 'المالية', en: 'Finance' } },
];
