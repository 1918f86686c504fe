import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { orderQuery } from './corporate/orders/order-queries.ts';
import { quoteQuery } from './corporate/quotes/quote-queries.ts';
import FilePlus from 'lucide-react/icons/file-plus-2';
import FileText from 'lucide-react/icons/file-text';
import Package from 'lucide-react/icons/package';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';
import { customerActs, customerTabs } from '@cm/customers/web/public.ts';
import { part } from '@cm/web-kit/area/slot.ts';
import { lazy } from 'react';
import { withQuery } from '@cm/paths';

const CustomerQuotes = lazy(async () => ({
  default: (await import('./corporate/quotes/customer-quotes.tsx')).CustomerQuotes,
}));
const CustomerOrders = lazy(async () => ({
  default: (await import('./corporate/orders/customer-orders.tsx')).CustomerOrders,
}));

export const corporateEntry: AreaEntry = {
  module: 'sales',
  words,
  pages: [
    page(pages.quotes, { component: async () => (await import('./corporate/quotes/quotes-page.tsx')).QuotesPage }),
    page(pages.newQuote, {
      component: async () => (await import('./corporate/quotes/new-quote-page.tsx')).NewQuotePage,
    }),
    page(pages.quote, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(quoteQuery(params.id)),
      component: async () => (await import('./corporate/quotes/quote-page.tsx')).QuotePage,
    }),
    page(pages.orders, { component: async () => (await import('./corporate/orders/orders-page.tsx')).OrdersPage }),
    page(pages.order, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(orderQuery(params.id)),
      component: async () => (await import('./corporate/orders/order-page.tsx')).OrderPage,
    }),
  ],
  navigation: [
    {
      key: 'quotes',
      label: { fr: 'Devis', ar: 'عروض الأسعار', en: 'Quotes' },
      href: corporate.quotes(),
      icon: FileText,
      go: 'q',
      permission: 'quotes.read',
      order: 60,
    },
    {
      key: 'orders',
      label: { fr: 'Commandes', ar: 'الطلبيات', en: 'Orders' },
      href: corporate.orders(),
      icon: Package,
      go: 'o',
      permission: 'orders.read',
      order: 70,
    },
  ],
  commands: [
    {
      id: 'new-quote',
      label: { fr: 'Nouveau devis', ar: 'عرض سعر جديد', en: 'New quote' },
      href: corporate.newQuote(),
      icon: FilePlus,
      permission: 'quotes.manage',
      order: 30,
    },
  ],
  records: [
    {
      type: 'quote',
      heading: { fr: 'Devis', ar: 'عروض الأسعار', en: 'Quotes' },
      icon: FileText,
      href: ({ id }) => corporate.quote(id),
    },
    {
      type: 'order',
      heading: { fr: 'Commandes', ar: 'الطلبيات', en: 'Orders' },
      icon: Package,
      href: ({ id }) => corporate.order(id),
    },
  ],
  parts: [
    part(customerTabs, 40, {
      key: 'quotes',
      label: { fr: 'Devis', ar: 'عروض الأسعار', en: 'Quotes' },
      permission: 'quotes.read',
      component: CustomerQuotes,
    }),
    part(customerTabs, 50, {
      key: 'orders',
      label: { fr: 'Commandes', ar: 'الطلبيات', en: 'Orders' },
      permission: 'orders.read',
      count: 'orders',
      component: CustomerOrders,
    }),
    part(customerActs, 20, {
      key: 'new-quote',
      label: { fr: 'Nouveau devis', ar: 'عرض سعر جديد', en: 'New quote' },
      permission: 'quotes.manage',
      href: (customer) => withQuery(corporate.newQuote(), { customer }),
    }),
  ],
};
