import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import UserCheck from 'lucide-react/icons/user-check';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';

export const corporateEntry: AreaEntry = {
  module: 'approvals',
  words,
  pages: [
    page(pages.approvals, { component: async () => (await import('./corporate/approvals-page.tsx')).ApprovalsPage }),
  ],
  navigation: [
    {
      key: 'approvals',
      label: { fr: 'À approuver', ar: 'بانتظار الموافقة', en: 'To approve' },
      href: corporate.approvals(),
      icon: UserCheck,
      go: 'a',
      permission: 'approvals.decide',
      order: 110,
    },
  ],
};
