import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import TextCursorInput from 'lucide-react/icons/text-cursor-input';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { words } from './admin/words.ts';

export const adminEntry: AreaEntry = {
  module: 'fields',
  words,
  pages: [
    page(pages.fields, {
      permission: 'fields.manage',
      component: async () => (await import('./admin/fields-page.tsx')).FieldsPage,
    }),
  ],
  navigation: [
    {
      key: 'fields',
      label: { fr: 'Champs', ar: 'الحقول', en: 'Fields' },
      href: admin.fields(),
      icon: TextCursorInput,
      go: 'f',
      permission: 'fields.manage',
      order: 43,
    },
  ],
};
