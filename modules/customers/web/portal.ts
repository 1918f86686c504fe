import { portal as area } from '@cm/paths/areas';
import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import UserRound from 'lucide-react/icons/user-round';
import { pages } from './portal/pages.ts';
import { words } from './portal/words.ts';

export const portalEntry: AreaEntry = {
  module: 'customers',
  words,
  pages: [
    page(pages.profile, {
      under: 'account',
      component: async () => (await import('./portal/profile-page.tsx')).ProfilePage,
    }),
    page(pages.verification, {
      under: 'account',
      permission: 'portal.kyc',
      component: async () => (await import('./portal/verification-page.tsx')).VerificationPage,
    }),
    page(pages.contacts, {
      under: 'account',
      permission: 'portal.members',
      component: async () => (await import('./portal/contacts-page.tsx')).ContactsPage,
    }),
    page(pages.activity, {
      permission: 'portal.account',
      component: async () => (await import('./portal/activity-page.tsx')).ActivityPage,
    }),
  ],
  navigation: [
    {
      key: 'account',
      label: { fr: 'Mon compte', ar: 'حسابي', en: 'My account' },
      href: area.account(),
      icon: UserRound,
      go: 'm',
      order: 80,
    },
  ],
};
