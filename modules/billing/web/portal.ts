import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { invoiceQuery } from './portal/queries.ts';
import ReceiptText from 'lucide-react/icons/receipt-text';
import { portal } from '../paths.ts';
import { pages } from './portal/pages.ts';
import { words } from './portal/words.ts';

export const portalEntry: AreaEntry = {
  module: 'billing',
  words,
  pages: [
    page(pages.invoices, {
      permission: 'portal.billing',
      component: async () => (await import('./portal/invoices-page.tsx')).InvoicesPage,
    }),
    page(pages.payments, {
      permission: 'portal.billing',
      component: async () => (await import('./portal/payments-page.tsx')).PaymentsPage,
    }),
    page(pages.invoice, {
      permission: 'portal.billing',
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(invoiceQuery(params.id)),
      component: async () => (await import('./portal/invoice-page.tsx')).InvoicePage,
    }),
  ],
  navigation: [
    {
      key: 'invoices',
      label: { fr: 'Factures', ar: 'الفواتير', en: 'Invoices' },
      href: portal.invoices(),
      icon: ReceiptText,
      go: 'i',
      permission: 'portal.billing',
      order: 70,
    },
  ],
  records: [
    {
      type: 'invoice',
      heading: { fr: 'Factures', ar: 'الفواتير', en: 'Invoices' },
      icon: ReceiptText,
      href: ({ id }) => portal.invoice(id),
    },
  ],
};
