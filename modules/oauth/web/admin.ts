import { words as accountWords } from '@cm/identity/web/staff-account/words.ts';
import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import Bot from 'lucide-react/icons/bot';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { words } from './admin/words.ts';

export const adminEntry: AreaEntry = {
  module: 'oauth',
  words,
  pages: [
    page(pages.applications, {
      words: [accountWords],
      component: async () => (await import('./admin/applications-page.tsx')).ApplicationsPage,
    }),
  ],
  navigation: [
    {
      key: 'applications',
      label: { fr: 'Applications', ar: 'التطبيقات', en: 'Applications' },
      href: admin.applications(),
      icon: Bot,
      go: 'o',
      permission: 'oauth_clients.manage',
      order: 47,
    },
  ],
};
