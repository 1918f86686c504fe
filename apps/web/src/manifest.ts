import type { Area } from '#kit/area.ts';

export const SCREEN_STATES = ['empty', 'sparse', 'dense', 'error', 'loading', 'long-text'] as const;
export type ScreenState = (typeof SCREEN_STATES)[number];

/** One screen that must be right in every language, theme and width: it feeds the checks and the contact sheet. */
export interface Screen {
  /** Unique; the file name of its pictures. */
  readonly id: string;
  readonly area: Area;
  /** Address, with `:name` for what the demo data give. */
  readonly path: string;
  /** Demo account that looks at it; null for the doors. */
  readonly role: 'customer' | 'agent' | 'sales' | 'finance' | 'administrator' | null;
  readonly states: readonly ScreenState[];
}

const LIST_STATES: readonly ScreenState[] = ['empty', 'sparse', 'dense', 'error', 'loading', 'long-text'];
const RECORD_STATES: readonly ScreenState[] = ['sparse', 'error', 'loading', 'long-text'];

export const SCREENS: readonly Screen[] = [
  { id: 'portal-home', area: 'portal', path: '/', role: 'customer', states: ['empty', 'sparse', 'error'] },
  { id: 'portal-not-found', area: 'portal', path: '/nowhere', role: 'customer', states: ['sparse'] },
  { id: 'corporate-sign-in', area: 'corporate', path: '/corporate/sign-in', role: null, states: ['sparse', 'error'] },
  { id: 'corporate-forgot', area: 'corporate', path: '/corporate/forgot-password', role: null, states: ['sparse'] },
  { id: 'corporate-reset', area: 'corporate', path: '/corporate/reset-password#token', role: null, states: ['sparse'] },
  {
    id: 'corporate-invitation',
    area: 'corporate',
    path: '/corporate/invitation#token',
    role: null,
    states: ['sparse'],
  },
  { id: 'corporate-home', area: 'corporate', path: '/corporate', role: 'agent', states: ['empty', 'sparse', 'error'] },
  { id: 'corporate-tickets', area: 'corporate', path: '/corporate/tickets', role: 'agent', states: LIST_STATES },
  {
    id: 'corporate-ticket',
    area: 'corporate',
    path: '/corporate/tickets/:ticket',
    role: 'agent',
    states: ['sparse', 'dense', 'error', 'loading', 'long-text'],
  },
  { id: 'corporate-ticket-new', area: 'corporate', path: '/corporate/tickets/new', role: 'agent', states: ['sparse'] },
  {
    id: 'corporate-quarantine',
    area: 'corporate',
    path: '/corporate/tickets/quarantine',
    role: 'agent',
    states: LIST_STATES,
  },
  { id: 'corporate-customers', area: 'corporate', path: '/corporate/customers', role: 'sales', states: LIST_STATES },
  {
    id: 'corporate-customer',
    area: 'corporate',
    path: '/corporate/customers/:customer',
    role: 'sales',
    states: RECORD_STATES,
  },
  ...(['contacts', 'tickets', 'orders', 'services', 'invoices', 'notes', 'documents'] as const).map((tab): Screen => ({
    id: `corporate-customer-${tab}`,
    area: 'corporate',
    path: `/corporate/customers/:customer?tab=${tab}`,
    role: 'sales',
    states: ['empty', 'sparse', 'error'],
  })),
  {
    id: 'corporate-customer-new',
    area: 'corporate',
    path: '/corporate/customers/new',
    role: 'sales',
    states: ['sparse', 'error'],
  },
  {
    id: 'corporate-customer-edit',
    area: 'corporate',
    path: '/corporate/customers/:customer/edit',
    role: 'sales',
    states: ['sparse', 'error'],
  },
  {
    id: 'corporate-statement',
    area: 'corporate',
    path: '/corporate/customers/:customer/statement',
    role: 'finance',
    states: ['empty', 'sparse', 'error'],
  },
  {
    id: 'corporate-verifications',
    area: 'corporate',
    path: '/corporate/verifications',
    role: 'sales',
    states: LIST_STATES,
  },
  {
    id: 'corporate-verification',
    area: 'corporate',
    path: '/corporate/verifications/:verification',
    role: 'sales',
    states: RECORD_STATES,
  },
  { id: 'corporate-catalogue', area: 'corporate', path: '/corporate/catalogue', role: 'sales', states: LIST_STATES },
  {
    id: 'corporate-product',
    area: 'corporate',
    path: '/corporate/catalogue/:product',
    role: 'sales',
    states: RECORD_STATES,
  },
  {
    id: 'corporate-product-edit',
    area: 'corporate',
    path: '/corporate/catalogue/:product?tab=product',
    role: 'sales',
    states: ['sparse', 'error'],
  },
  {
    id: 'corporate-product-new',
    area: 'corporate',
    path: '/corporate/catalogue/new',
    role: 'sales',
    states: ['sparse'],
  },
  {
    id: 'corporate-tax-rates',
    area: 'corporate',
    path: '/corporate/catalogue/tax-rates',
    role: 'sales',
    states: ['sparse', 'error'],
  },
  { id: 'corporate-quotes', area: 'corporate', path: '/corporate/quotes', role: 'sales', states: LIST_STATES },
  { id: 'corporate-quote', area: 'corporate', path: '/corporate/quotes/:quote', role: 'sales', states: RECORD_STATES },
  {
    id: 'corporate-quote-builder',
    area: 'corporate',
    path: '/corporate/quotes/:draft',
    role: 'sales',
    states: ['empty', 'sparse', 'dense', 'error'],
  },
  { id: 'corporate-quote-new', area: 'corporate', path: '/corporate/quotes/new', role: 'sales', states: ['sparse'] },
  { id: 'corporate-orders', area: 'corporate', path: '/corporate/orders', role: 'sales', states: LIST_STATES },
  { id: 'corporate-order', area: 'corporate', path: '/corporate/orders/:order', role: 'sales', states: RECORD_STATES },
  { id: 'corporate-services', area: 'corporate', path: '/corporate/services', role: 'sales', states: LIST_STATES },
  {
    id: 'corporate-service',
    area: 'corporate',
    path: '/corporate/services/:service',
    role: 'sales',
    states: RECORD_STATES,
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
  { id: 'corporate-payments', area: 'corporate', path: '/corporate/payments', role: 'finance', states: LIST_STATES },
  {
    id: 'corporate-payment-new',
    area: 'corporate',
    path: '/corporate/payments/new?customer=:customer',
    role: 'finance',
    states: ['empty', 'sparse', 'error'],
  },
  {
    id: 'corporate-reports',
    area: 'corporate',
    path: '/corporate/reports',
    role: 'administrator',
    states: ['empty', 'sparse', 'error', 'loading'],
  },
  {
    id: 'corporate-notifications',
    area: 'corporate',
    path: '/corporate/notifications',
    role: 'agent',
    states: ['empty', 'sparse', 'error', 'loading'],
  },
  ...(['profile', 'security', 'sessions', 'notifications', 'tokens'] as const).map((tab): Screen => ({
    id: `corporate-account-${tab}`,
    area: 'corporate',
    path: `/corporate/account?tab=${tab}`,
    role: 'agent',
    states: ['sparse', 'error'],
  })),
  { id: 'corporate-not-found', area: 'corporate', path: '/corporate/nowhere', role: 'agent', states: ['sparse'] },
  { id: 'admin-home', area: 'admin', path: '/admin', role: 'administrator', states: ['sparse', 'error'] },
];
