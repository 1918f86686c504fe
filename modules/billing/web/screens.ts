import { LIST_STATES, RECORD_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'portal-invoices',
    area: 'portal',
    path: '/invoices',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  { id: 'portal-invoice', area: 'portal', path: '/invoices/:invoice', role: 'customer', states: ['sparse', 'error'] },
  {
    id: 'portal-payments',
    area: 'portal',
    path: '/invoices/payments',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  {
    id: 'corporate-statement',
    area: 'corporate',
    path: '/corporate/customers/:customer/statement',
    role: 'finance',
    states: ['empty', 'sparse', 'error'],
  },
  { id: 'corporate-invoices', area: 'corporate', path: '/corporate/invoices', role: 'finance', states: LIST_STATES },
  {
    id: 'corporate-invoice',
    area: 'corporate',
    path: '/corporate/invoices/:invoice',
    role: 'finance',
    states: RECORD_STATES,
  },
  {
    id: 'corporate-invoice-new',
    area: 'corporate',
    path: '/corporate/invoices/new',
    role: 'finance',
    states: ['sparse'],
  },
  {
    id: 'corporate-payments',
    area: 'corporate',
    path: '/corporate/invoices/payments',
    role: 'finance',
    states: LIST_STATES,
  },
  {
    id: 'corporate-payment-new',
    area: 'corporate',
    path: '/corporate/invoices/payments/new?customer=:customer',
    role: 'finance',
    states: ['empty', 'sparse', 'error'],
  },
];
