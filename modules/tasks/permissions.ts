import type { Permission } from '@cm/kit/module';
import type { RoleGrants } from '@cm/kit/roles';

export const permissions = [
  {
    key: 'tasks.read',
    zone: 'staff',
    label: {
      fr: 'Voir ses tâches et celles qu’on a confiées',
      ar: 'عرض مهامه والمهام التي أسندها',
      en: 'See one’s own tasks and those one has given',
    },
  },
  {
    key: 'tasks.write',
    zone: 'staff',
    label: {
      fr: 'Créer, modifier et terminer des tâches',
      ar: 'إنشاء المهام وتعديلها وإنجازها',
      en: 'Create, change and finish tasks',
    },
  },
  {
    key: 'tasks.team',
    zone: 'staff',
    label: {
      fr: 'Voir aussi les tâches des collègues',
      ar: 'عرض مهام الزملاء أيضا',
      en: 'See colleagues’ tasks as well',
    },
  },
] as const satisfies readonly Permission[];

/** What the roles that an operator starts with may do here. */
export const grants: RoleGrants<(typeof permissions)[number]['key']> = {
  support: ['tasks.read', 'tasks.write', 'tasks.team'],
  sales: ['tasks.read', 'tasks.write', 'tasks.team'],
  finance: ['tasks.read', 'tasks.write', 'tasks.team'],
};
