import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { cartQuery, catalogueQuery, orderQuery, productQuery, quoteQuery } from './portal/queries.ts';
import { currentLocale } from '@cm/web-kit/preferences.ts';
import FileText from 'lucide-react/icons/file-text';
import LayoutGrid from 'lucide-react/icons/layout-grid';
import Package from 'lucide-react/icons/package';
import FilePlus from 'lucide-react/icons/file-plus-2';
import { portal } from '../paths.ts';
import { pages } from './portal/pages.ts';
import { words } from './portal/words.ts';
import { words as termsWords } from './terms-words.ts';

export const portalEntry: AreaEntry = {
  module: 'sales',
  words,
  pages: [
    page(pages.catalogue, {
      under: 'open',
      waits: true,
      load: ({ queryClient }) => queryClient.prefetchQuery(catalogueQuery(currentLocale())),
      component: async () => (await import('./portal/catalogue-page.tsx')).CataloguePage,
    }),
    page(pages.product, {
      under: 'open',
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(productQuery(params.slug, currentLocale())),
      component: async () => (await import('./portal/product-page.tsx')).ProductPage,
    }),
    page(pages.cart, {
      permission: 'portal.orders',
      component: async () => (await import('./portal/cart-page.tsx')).CartPage,
    }),
    page(pages.checkout, {
      permission: 'portal.orders',
      words: [termsWords],
      waits: true,
      load: ({ queryClient }) => queryClient.fetchQuery({ ...cartQuery(), staleTime: 0 }),
      component: async () => (await import('./portal/checkout-page.tsx')).CheckoutPage,
    }),
    page(pages.quotes, {
      permission: 'portal.orders',
      component: async () => (await import('./portal/quotes-page.tsx')).QuotesPage,
    }),
    page(pages.quoteRequest, {
      permission: 'portal.orders',
      component: async () => (await import('./portal/quote-request-page.tsx')).QuoteRequestPage,
    }),
    page(pages.quote, {
      permission: 'portal.orders',
      words: [termsWords],
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(quoteQuery(params.id)),
      component: async () => (await import('./portal/quote-page.tsx')).QuotePage,
    }),
    page(pages.orders, {
      permission: 'portal.orders',
      component: async () => (await import('./portal/orders-page.tsx')).OrdersPage,
    }),
    page(pages.order, {
      permission: 'portal.orders',
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(orderQuery(params.id)),
      component: async () => (await import('./portal/order-page.tsx')).OrderPage,
    }),
  ],
  navigation: [
    {
      key: 'catalogue',
      label: { fr: 'Catalogue', ar: 'الكتالوج', en: 'Catalogue' },
      href: portal.catalogue(),
      icon: LayoutGrid,
      go: 'c',
      order: 40,
    },
    {
      key: 'quotes',
      label: { fr: 'Devis', ar: 'عروض الأسعار', en: 'Quotes' },
      href: portal.quotes(),
      icon: FileText,
      go: 'q',
      permission: 'portal.orders',
      order: 50,
    },
    {
      key: 'orders',
      label: { fr: 'Commandes', ar: 'الطلبيات', en: 'Orders' },
      href: portal.orders(),
      icon: Package,
      go: 'o',
      permission: 'portal.orders',
      order: 60,
    },
  ],
  commands: [
    {
      id: 'ask-quote',
      label: { fr: 'Demander un devis', ar: 'طلب عرض سعر', en: 'Ask for a quote' },
      href: portal.quoteRequest(),
      icon: FilePlus,
      permission: 'portal.orders',
      order: 20,
    },
  ],
  records: [
    {
      type: 'quote',
      heading: { fr: 'Devis', ar: 'عروض الأسعار', en: 'Quotes' },
      icon: FileText,
      href: ({ id }) => portal.quote(id),
    },
    {
      type: 'order',
      heading: { fr: 'Commandes', ar: 'الطلبيات', en: 'Orders' },
      icon: Package,
      href: ({ id }) => portal.order(id),
    },
  ],
};
