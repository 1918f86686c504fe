import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import ScrollText from 'lucide-react/icons/scroll-text';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { words } from './admin/words.ts';

export const adminEntry: AreaEntry = {
  module: 'audit',
  words,
  pages: [
    page(pages.audit, {
      component: async () => (await import('./admin/audit-page.tsx')).AuditPage,
    }),
  ],
  navigation: [
    {
      key: 'audit',
      label: { fr: 'Audit', ar: 'التدقيق', en: 'Audit' },
      href: admin.audit(),
      icon: ScrollText,
      go: 'a',
      permission: 'audit.read',
      order: 70,
    },
  ],
};
