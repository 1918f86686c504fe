import type { Permission } from '@cm/kit/module';

/** Administrators hold it; what other roles are given is their decision. */
export const permissions = [
  {
    key: 'fields.manage',
    zone: 'staff',
    label: {
      fr: 'Définir les champs personnalisés',
      ar: 'تحديد الحقول المخصّصة',
      en: 'Define custom fields',
    },
  },
] as const satisfies readonly Permission[];
