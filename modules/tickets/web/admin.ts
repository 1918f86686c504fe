import { categoryRuleParts } from '@cm/customers/web/public.ts';
import { roleLimits } from '@cm/identity/web/slots/public.ts';
import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { part } from '@cm/web-kit/area/slot.ts';
import { lazy } from 'react';
import Tags from 'lucide-react/icons/tags';
import { admin } from '@cm/paths/areas';
import { words } from './admin/words.ts';

const RoleReachDialog = lazy(async () => ({
  default: (await import('./admin/role-reach-dialog.tsx')).RoleReachDialog,
}));
const RoleReachLine = lazy(async () => ({ default: (await import('./admin/role-reach-line.tsx')).RoleReachLine }));

const CategoryGroupDialog = lazy(async () => ({
  default: (await import('./admin/category-group-dialog.tsx')).CategoryGroupDialog,
}));
const CategoryGroupLine = lazy(async () => ({
  default: (await import('./admin/category-group-line.tsx')).CategoryGroupLine,
}));

export const adminEntry: AreaEntry = {
  module: 'tickets',
  words,
  pages: [],
  navigation: [
    {
      key: 'groups',
      label: { fr: 'Groupes et catégories', ar: 'المجموعات والفئات', en: 'Groups and categories' },
      href: admin.groups(),
      icon: Tags,
      go: 'g',
      permission: 'tickets.configure',
      order: 40,
    },
  ],
  parts: [
    part(roleLimits, 10, {
      key: 'ticket-groups',
      label: { fr: 'Groupes de tickets', ar: 'مجموعات التذاكر', en: 'Ticket groups' },
      permissions: ['tickets.read', 'tickets.reply', 'tickets.manage'],
      dialog: RoleReachDialog,
      line: RoleReachLine,
    }),
    part(categoryRuleParts, 10, {
      key: 'ticket-group',
      label: { fr: 'Groupe de tickets', ar: 'مجموعة التذاكر', en: 'Ticket group' },
      permission: 'tickets.configure',
      dialog: CategoryGroupDialog,
      line: CategoryGroupLine,
    }),
  ],
};
