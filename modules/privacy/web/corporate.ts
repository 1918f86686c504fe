import { lazy } from 'react';
import { customerAccountLinks, customerTabs } from '@cm/customers/web/public.ts';
import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { part } from '@cm/web-kit/area/slot.ts';
import FileLock from 'lucide-react/icons/file-lock';
import FilePlus from 'lucide-react/icons/file-plus';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { requestQuery } from './corporate/request-queries.ts';
import { words } from './corporate/words.ts';

const CustomerConsents = lazy(async () => ({
  default: (await import('./corporate/customer-consents.tsx')).CustomerConsents,
}));

export const corporateEntry: AreaEntry = {
  module: 'privacy',
  words,
  pages: [
    page(pages.dataRequests, {
      permission: 'data_requests.read',
      component: async () => (await import('./corporate/requests-page.tsx')).RequestsPage,
    }),
    page(pages.newDataRequest, {
      permission: 'data_requests.manage',
      component: async () => (await import('./corporate/new-request-page.tsx')).NewRequestPage,
    }),
    page(pages.dataRequest, {
      permission: 'data_requests.read',
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(requestQuery(params.id)),
      component: async () => (await import('./corporate/request-page.tsx')).RequestPage,
    }),
  ],
  navigation: [
    {
      key: 'data-requests',
      label: { fr: 'Données personnelles', ar: 'المعطيات الشخصية', en: 'Personal data' },
      href: corporate.dataRequests(),
      icon: FileLock,
      go: 'e',
      permission: 'data_requests.read',
      order: 120,
    },
  ],
  commands: [
    {
      id: 'record-data-request',
      label: {
        fr: 'Enregistrer une demande sur les données personnelles',
        ar: 'تسجيل طلب بشأن المعطيات الشخصية',
        en: 'Record a personal data request',
      },
      href: corporate.newDataRequest(),
      icon: FilePlus,
      permission: 'data_requests.manage',
      order: 120,
    },
  ],
  records: [
    {
      type: 'data_request',
      heading: { fr: 'Données personnelles', ar: 'المعطيات الشخصية', en: 'Personal data' },
      icon: FileLock,
      href: ({ id }) => corporate.dataRequest(id),
    },
  ],
  parts: [
    part(customerTabs, 80, {
      key: 'consents',
      label: { fr: 'Consentements', ar: 'الموافقات', en: 'Consents' },
      permission: 'consents.read',
      component: CustomerConsents,
    }),
    part(customerAccountLinks, 90, {
      key: 'data-requests',
      label: { fr: 'Demandes sur les données', ar: 'الطلبات بشأن المعطيات', en: 'Data requests' },
      permission: 'data_requests.read',
      href: (customerId) => `${corporate.dataRequests()}?customerId=${encodeURIComponent(customerId)}`,
    }),
  ],
};
