import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { invoiceQuery } from './corporate/invoice-queries.ts';
import { customerQuery } from '@cm/customers/web/corporate/public.ts';
import ReceiptText from 'lucide-react/icons/receipt-text';
import Wallet from 'lucide-react/icons/wallet';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';
import { customerAccountLinks, customerFigures, customerNextActs, customerTabs } from '@cm/customers/web/public.ts';
import { orderOutcome } from '@cm/sales/web/public.ts';
import { part } from '@cm/web-kit/area/slot.ts';
import { lazy } from 'react';

const CustomerInvoices = lazy(async () => ({
  default: (await import('./corporate/customer-invoices.tsx')).CustomerInvoices,
}));
const Owed = lazy(async () => ({ default: (await import('./corporate/customer-figures.tsx')).Owed }));
const OverdueNext = lazy(async () => ({ default: (await import('./corporate/customer-figures.tsx')).OverdueNext }));
const OrderInvoices = lazy(async () => ({ default: (await import('./corporate/order-invoices.tsx')).OrderInvoices }));

export const corporateEntry: AreaEntry = {
  module: 'billing',
  words,
  pages: [
    page(pages.statement, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(customerQuery(params.id)),
      component: async () => (await import('./corporate/statement-page.tsx')).StatementPage,
    }),
    page(pages.invoices, { component: async () => (await import('./corporate/invoices-page.tsx')).InvoicesPage }),
    page(pages.newInvoice, {
      component: async () => (await import('./corporate/new-invoice-page.tsx')).NewInvoicePage,
    }),
    page(pages.invoice, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(invoiceQuery(params.id)),
      component: async () => (await import('./corporate/invoice-page.tsx')).InvoicePage,
    }),
    page(pages.payments, { component: async () => (await import('./corporate/payments-page.tsx')).PaymentsPage }),
    page(pages.recordPayment, {
      component: async () => (await import('./corporate/record-payment-page.tsx')).RecordPaymentPage,
    }),
  ],
  navigation: [
    {
      key: 'invoices',
      label: { fr: 'Factures', ar: 'الفواتير', en: 'Invoices' },
      href: corporate.invoices(),
      icon: ReceiptText,
      go: 'i',
      permission: 'invoices.read',
      order: 90,
    },
  ],
  commands: [
    {
      id: 'record-payment',
      label: { fr: 'Enregistrer un paiement', ar: 'تسجيل دفعة', en: 'Record a payment' },
      href: corporate.recordPayment(),
      icon: Wallet,
      permission: 'payments.record',
      order: 40,
    },
  ],
  records: [
    {
      type: 'invoice',
      heading: { fr: 'Factures', ar: 'الفواتير', en: 'Invoices' },
      icon: ReceiptText,
      href: ({ id }) => corporate.invoice(id),
    },
    {
      type: 'payment',
      heading: { fr: 'Paiements', ar: 'المدفوعات', en: 'Payments' },
      icon: Wallet,
      href: ({ customerId }) => (customerId ? corporate.paymentsOf(customerId) : corporate.payments()),
    },
  ],
  parts: [
    part(customerFigures, 10, { key: 'owed', permission: 'invoices.read', component: Owed }),
    part(customerNextActs, 20, { permission: 'invoices.read', component: OverdueNext }),
    part(customerTabs, 70, {
      key: 'invoices',
      label: { fr: 'Factures', ar: 'الفواتير', en: 'Invoices' },
      permission: 'invoices.read',
      count: 'invoices',
      component: CustomerInvoices,
    }),
    part(customerAccountLinks, 10, {
      key: 'statement',
      label: { fr: 'Relevé de compte', ar: 'كشف الحساب', en: 'Account statement' },
      permission: 'invoices.read',
      href: (customer) => corporate.statement(customer),
    }),
    part(orderOutcome, 20, { permission: 'invoices.read', component: OrderInvoices }),
  ],
};
