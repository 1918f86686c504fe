import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import BookLock from 'lucide-react/icons/book-lock';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { words } from './admin/words.ts';

export const adminEntry: AreaEntry = {
  module: 'privacy',
  words,
  pages: [
    page(pages.processing, {
      permission: 'registers.read',
      component: async () => (await import('./admin/processing-page.tsx')).ProcessingPage,
    }),
    page(pages.breaches, {
      permission: 'registers.read',
      component: async () => (await import('./admin/breaches-page.tsx')).BreachesPage,
    }),
  ],
  navigation: [
    {
      key: 'processing',
      label: { fr: 'Traitements', ar: 'المعالجات', en: 'Processing' },
      href: admin.processing(),
      icon: BookLock,
      go: 'e',
      permission: 'registers.read',
      order: 72,
    },
    {
      key: 'breaches',
      label: { fr: 'Violations', ar: 'الخروقات', en: 'Breaches' },
      href: admin.breaches(),
      icon: ShieldAlert,
      go: 'b',
      permission: 'registers.read',
      order: 74,
    },
  ],
};
