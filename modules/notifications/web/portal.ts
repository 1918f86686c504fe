import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { pages } from './portal/pages.ts';
import { words } from './portal/words.ts';

export const portalEntry: AreaEntry = {
  module: 'notifications',
  words,
  pages: [
    page(pages.notifications, {
      component: async () => (await import('./portal/notifications-page.tsx')).NotificationsPage,
    }),
    page(pages.preferences, {
      under: 'account',
      component: async () => (await import('./portal/notification-preferences-page.tsx')).NotificationPreferencesPage,
    }),
  ],
};
