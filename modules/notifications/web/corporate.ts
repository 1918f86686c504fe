import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import Bell from 'lucide-react/icons/bell';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';

export const corporateEntry: AreaEntry = {
  module: 'notifications',
  words,
  pages: [
    page(pages.notifications, {
      component: async () => (await import('./corporate/notifications-page.tsx')).NotificationsPage,
    }),
  ],
  commands: [
    {
      id: 'notifications',
      label: { fr: 'Notifications', ar: 'الإشعارات', en: 'Notifications' },
      href: corporate.notifications(),
      icon: Bell,
      order: 50,
    },
  ],
};
