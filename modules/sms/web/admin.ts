import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import MessageSquareText from 'lucide-react/icons/message-square-text';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { usageQuery } from './admin/queries.ts';
import { words } from './admin/words.ts';

export const adminEntry: AreaEntry = {
  module: 'sms',
  words,
  pages: [
    page(pages.sms, {
      permission: 'sms.manage',
      load: ({ queryClient }) => {
        void queryClient.prefetchQuery(usageQuery());
      },
      component: async () => (await import('./admin/sms-page.tsx')).SmsPage,
    }),
  ],
  navigation: [
    {
      key: 'sms',
      label: { fr: 'SMS', ar: 'الرسائل القصيرة', en: 'Text messages' },
      href: admin.sms(),
      icon: MessageSquareText,
      go: 'c',
      permission: 'sms.manage',
      order: 85,
    },
  ],
};
