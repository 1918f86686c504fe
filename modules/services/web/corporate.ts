import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { serviceQuery } from './corporate/service-queries.ts';
import Server from 'lucide-react/icons/server';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';
import { customerFigures, customerTabs } from '@cm/customers/web/public.ts';
import { orderOutcome } from '@cm/sales/web/public.ts';
import { part } from '@cm/web-kit/area/slot.ts';
import { lazy } from 'react';

const CustomerServices = lazy(async () => ({
  default: (await import('./corporate/customer-services.tsx')).CustomerServices,
}));
const MonthlyRevenue = lazy(async () => ({
  default: (await import('./corporate/customer-figures.tsx')).MonthlyRevenue,
}));
const RunningServices = lazy(async () => ({
  default: (await import('./corporate/customer-figures.tsx')).RunningServices,
}));
const OrderServices = lazy(async () => ({ default: (await import('./corporate/order-services.tsx')).OrderServices }));

export const corporateEntry: AreaEntry = {
  module: 'services',
  words,
  pages: [
    page(pages.services, { component: async () => (await import('./corporate/services-page.tsx')).ServicesPage }),
    page(pages.service, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(serviceQuery(params.id)),
      component: async () => (await import('./corporate/service-page.tsx')).ServicePage,
    }),
  ],
  navigation: [
    {
      key: 'services',
      label: { fr: 'Services', ar: 'الخدمات', en: 'Services' },
      href: corporate.services(),
      icon: Server,
      go: 's',
      permission: 'services.read',
      order: 80,
    },
  ],
  records: [
    {
      type: 'service',
      heading: { fr: 'Services', ar: 'الخدمات', en: 'Services' },
      icon: Server,
      href: ({ id }) => corporate.service(id),
    },
  ],
  parts: [
    part(customerFigures, 20, { key: 'monthly-revenue', permission: 'services.read', component: MonthlyRevenue }),
    part(customerFigures, 30, { key: 'services', permission: 'services.read', component: RunningServices }),
    part(customerTabs, 60, {
      key: 'services',
      label: { fr: 'Services', ar: 'الخدمات', en: 'Services' },
      permission: 'services.read',
      count: 'services',
      component: CustomerServices,
    }),
    part(orderOutcome, 10, { permission: 'services.read', component: OrderServices }),
  ],
};
