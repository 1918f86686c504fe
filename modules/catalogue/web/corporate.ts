import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { productQuery } from './corporate/catalogue-queries.ts';
import LayoutGrid from 'lucide-react/icons/layout-grid';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';

export const corporateEntry: AreaEntry = {
  module: 'catalogue',
  words,
  pages: [
    page(pages.catalogue, { component: async () => (await import('./corporate/catalogue-page.tsx')).CataloguePage }),
    page(pages.newProduct, {
      component: async () => (await import('./corporate/new-product-page.tsx')).NewProductPage,
    }),
    page(pages.taxRates, { component: async () => (await import('./corporate/tax-rates-page.tsx')).TaxRatesPage }),
    page(pages.product, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(productQuery(params.id)),
      component: async () => (await import('./corporate/product-page.tsx')).ProductPage,
    }),
  ],
  navigation: [
    {
      key: 'catalogue',
      label: { fr: 'Catalogue', ar: 'الكتالوج', en: 'Catalogue' },
      href: corporate.catalogue(),
      icon: LayoutGrid,
      go: 'p',
      permission: 'catalogue.read',
      order: 50,
    },
  ],
};
