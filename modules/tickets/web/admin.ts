import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import Tags from 'lucide-react/icons/tags';
import { admin } from '@cm/paths/areas';
import { words } from './admin/words.ts';

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
};
