import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import CircleUser from 'lucide-react/icons/circle-user-round';
import { words as accessWords } from './access/words.ts';
import { words as factorWords } from './factors/words.ts';
import { words as accountWords } from './staff-account/words.ts';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';

export const corporateEntry: AreaEntry = {
  module: 'identity',
  words,
  pages: [
    page(pages.account, {
      words: [accountWords, accessWords, factorWords],
      component: async () => (await import('./staff-account/account-page.tsx')).AccountPage,
    }),
    page(pages.emailChange, {
      words: [accountWords, accessWords],
      component: async () => (await import('./staff-account/email-change-page.tsx')).EmailChangePage,
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
