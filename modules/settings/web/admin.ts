import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { settingsQuery } from './admin/queries.ts';
import Settings from 'lucide-react/icons/settings';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { words } from './admin/words.ts';

export const adminEntry: AreaEntry = {
  module: 'settings',
  words,
  pages: [
    page(pages.settings, {
      load: ({ queryClient }) => {
        void queryClient.prefetchQuery(settingsQuery());
      },
      component: async () => (await import('./admin/settings-page.tsx')).SettingsPage,
    }),
  ],
  navigation: [
    {
      key: 'settings',
      label: { fr: 'Paramètres', ar: 'الإعدادات', en: 'Settings' },
      href: admin.settings(),
      icon: Settings,
      go: 's',
      permission: 'settings.read',
      order: 60,
    },
  ],
};
