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

export const SCREENS: readonly Screen[] = [
  { id: 'portal-sign-in', area: 'portal', path: '/sign-in', role: null, states: ['sparse'] },
  { id: 'portal-sign-up', area: 'portal', path: '/sign-up', role: null, states: ['sparse'] },
  { id: 'portal-check-mail', area: 'portal', path: '/check-mail', role: null, states: ['sparse'] },
  { id: 'portal-verify-email', area: 'portal', path: '/verify-email', role: null, states: ['sparse'] },
  { id: 'portal-forgot-password', area: 'portal', path: '/forgot-password', role: null, states: ['sparse'] },
  { id: 'portal-reset-password', area: 'portal', path: '/reset-password#sample', role: null, states: ['sparse'] },
  { id: 'portal-invitation', area: 'portal', path: '/invitation#sample', role: null, states: ['sparse'] },
  {
    id: 'portal-shop',
    area: 'portal',
    path: '/catalogue',
    role: null,
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  { id: 'portal-shop-product', area: 'portal', path: '/catalogue/:slug', role: null, states: ['sparse', 'error'] },
  { id: 'portal-home', area: 'portal', path: '/', role: 'customer', states: ['empty', 'sparse', 'error'] },
  {
    id: 'portal-tickets',
    area: 'portal',
    path: '/tickets',
    role: 'customer',
    states: ['empty', 'sparse', 'dense', 'error', 'loading', 'long-text'],
  },
  { id: 'portal-new-ticket', area: 'portal', path: '/tickets/new', role: 'customer', states: ['sparse'] },
  {
    id: 'portal-ticket',
    area: 'portal',
    path: '/tickets/:ticket',
    role: 'customer',
    states: ['sparse', 'dense', 'long-text', 'error'],
  },
  {
    id: 'portal-catalogue',
    area: 'portal',
    path: '/catalogue',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  { id: 'portal-product', area: 'portal', path: '/catalogue/:slug', role: 'customer', states: ['sparse', 'error'] },
  {
    id: 'portal-cart',
    area: 'portal',
    path: '/cart',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  { id: 'portal-checkout', area: 'portal', path: '/cart/order', role: 'customer', states: ['empty', 'sparse'] },
  { id: 'portal-quote-request', area: 'portal', path: '/quotes/new', role: 'customer', states: ['sparse'] },
  {
    id: 'portal-quotes',
    area: 'portal',
    path: '/quotes',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  { id: 'portal-quote', area: 'portal', path: '/quotes/:quote', role: 'customer', states: ['sparse', 'error'] },
  {
    id: 'portal-orders',
    area: 'portal',
    path: '/orders',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  { id: 'portal-order', area: 'portal', path: '/orders/:order', role: 'customer', states: ['sparse', 'error'] },
  {
    id: 'portal-services',
    area: 'portal',
    path: '/services',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  { id: 'portal-service', area: 'portal', path: '/services/:service', role: 'customer', states: ['sparse', 'error'] },
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
    id: 'portal-notifications',
    area: 'portal',
    path: '/notifications',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  {
    id: 'portal-account-profile',
    area: 'portal',
    path: '/account/profile',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  {
    id: 'portal-account-verification',
    area: 'portal',
    path: '/account/verification',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  {
    id: 'portal-account-contacts',
    area: 'portal',
    path: '/account/contacts',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  {
    id: 'portal-account-security',
    area: 'portal',
    path: '/account/security',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  {
    id: 'portal-account-notifications',
    area: 'portal',
    path: '/account/notifications',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  { id: 'portal-not-found', area: 'portal', path: '/nowhere', role: 'customer', states: ['sparse'] },
  { id: 'corporate-home', area: 'corporate', path: '/corporate', role: 'agent', states: ['empty', 'sparse', 'error'] },
  { id: 'admin-home', area: 'admin', path: '/admin', role: 'administrator', states: ['sparse', 'error'] },
];
