import type { Permission } from '@cm/kit/module';
import type { RoleGrants } from '@cm/kit/roles';

export const permissions = [
  { key: 'portal.tickets', zone: 'portal', label: { fr: 'Tickets', ar: 'التذاكر', en: 'Tickets' } },
  { key: 'tickets.read', zone: 'staff', label: { fr: 'Voir les tickets', ar: 'عرض التذاكر', en: 'See tickets' } },
  {
    key: 'tickets.reply',
    zone: 'staff',
    label: { fr: 'Répondre aux tickets', ar: 'الرد على التذاكر', en: 'Answer tickets' },
  },
  {
    key: 'tickets.manage',
    zone: 'staff',
    label: {
      fr: 'Gérer les tickets (affectation, priorité, clôture, quarantaine)',
      ar: 'إدارة التذاكر (الإسناد والأولوية والإغلاق والحجر)',
      en: 'Manage tickets (assignment, priority, closing, quarantine)',
    },
  },
  {
    key: 'tickets.configure',
    zone: 'staff',
    label: {
      fr: 'Configurer les catégories, les groupes et les boîtes de support',
      ar: 'إعداد الفئات والمجموعات وصناديق بريد الدعم',
      en: 'Configure categories, groups and support mailboxes',
    },
  },
] as const satisfies readonly Permission[];

/** What the roles that an operator starts with may do here. */
export const grants: RoleGrants<(typeof permissions)[number]['key']> = {
  support: ['tickets.read', 'tickets.reply', 'tickets.manage'],
  sales: ['tickets.read'],
};
