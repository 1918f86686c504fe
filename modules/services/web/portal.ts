import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { serviceQuery } from './portal/queries.ts';
import Server from 'lucide-react/icons/server';
import { portal } from '../paths.ts';
import { pages } from './portal/pages.ts';
import { words } from './portal/words.ts';

export const portalEntry: AreaEntry = {
  module: 'services',
  words,
  pages: [
    page(pages.services, {
      permission: 'portal.services',
      component: async () => (await import('./portal/services-page.tsx')).ServicesPage,
    }),
    page(pages.service, {
      permission: 'portal.services',
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(serviceQuery(params.id)),
      component: async () => (await import('./portal/service-page.tsx')).ServicePage,
    }),
  ],
  navigation: [
    {
      key: 'services',
      label: { fr: 'Services', ar: 'الخدمات', en: 'Services' },
      href: portal.services(),
      icon: Server,
      go: 's',
      permission: 'portal.services',
      order: 20,
    },
  ],
  records: [
    {
      type: 'service',
      heading: { fr: 'Services', ar: 'الخدمات', en: 'Services' },
      icon: Server,
      href: ({ id }) => portal.service(id),
    },
  ],
};
