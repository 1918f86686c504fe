import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import CircleUser from 'lucide-react/icons/circle-user-round';
import { words as accountWords } from './staff-account/words.ts';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';

export const corporateEntry: AreaEntry = {
  module: 'identity',
  words,
  pages: [
    page(pages.account, {
      words: [accountWords],
      component: async () => (await import('./staff-account/account-page.tsx')).AccountPage,
    }),
  ],
  commands: [
    {
      id: 'account',
      label: { fr: 'Mon compte', ar: 'حسابي', en: 'My account' },
      href: corporate.account(),
      icon: CircleUser,
      order: 60,
    },
  ],
};
