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
  { id: 'portal-home', area: 'portal', path: '/', role: 'customer', states: ['empty', 'sparse', 'error'] },
  { id: 'portal-not-found', area: 'portal', path: '/nowhere', role: 'customer', states: ['sparse'] },
  { id: 'corporate-home', area: 'corporate', path: '/corporate', role: 'agent', states: ['empty', 'sparse', 'error'] },
  { id: 'admin-sign-in', area: 'admin', path: '/admin/sign-in', role: null, states: ['sparse'] },
  { id: 'admin-home', area: 'admin', path: '/admin', role: 'administrator', states: ['sparse', 'error', 'loading'] },
  {
    id: 'admin-users',
    area: 'admin',
    path: '/admin/users',
    role: 'administrator',
    states: ['dense', 'error', 'loading'],
  },
  {
    id: 'admin-customer-users',
    area: 'admin',
    path: '/admin/users?kind=customer',
    role: 'administrator',
    states: ['empty', 'dense', 'error', 'loading'],
  },
  {
    id: 'admin-roles',
    area: 'admin',
    path: '/admin/roles',
    role: 'administrator',
    states: ['dense', 'error', 'loading'],
  },
  {
    id: 'admin-groups',
    area: 'admin',
    path: '/admin/groups',
    role: 'administrator',
    states: ['empty', 'sparse', 'error'],
  },
  {
    id: 'admin-ticket-categories',
    area: 'admin',
    path: '/admin/groups?tab=ticket-categories',
    role: 'administrator',
    states: ['empty', 'sparse', 'error'],
  },
  {
    id: 'admin-mailboxes',
    area: 'admin',
    path: '/admin/groups?tab=mailboxes',
    role: 'administrator',
    states: ['empty', 'sparse', 'error'],
  },
  {
    id: 'admin-customer-categories',
    area: 'admin',
    path: '/admin/groups?tab=customer-categories',
    role: 'administrator',
    states: ['empty', 'sparse', 'error'],
  },
  {
    id: 'admin-tax-rates',
    area: 'admin',
    path: '/admin/groups?tab=tax-rates',
    role: 'administrator',
    states: ['empty', 'sparse', 'error'],
  },
  { id: 'admin-templates', area: 'admin', path: '/admin/templates', role: 'administrator', states: ['dense', 'error'] },
  {
    id: 'admin-template',
    area: 'admin',
    path: '/admin/templates/quote.sent',
    role: 'administrator',
    states: ['sparse', 'error', 'loading', 'long-text'],
  },
  {
    id: 'admin-template-arabic',
    area: 'admin',
    path: '/admin/templates/quote.sent?language=ar',
    role: 'administrator',
    states: ['sparse'],
  },
  {
    id: 'admin-settings',
    area: 'admin',
    path: '/admin/settings',
    role: 'administrator',
    states: ['sparse', 'error', 'loading'],
  },
  {
    id: 'admin-settings-billing',
    area: 'admin',
    path: '/admin/settings?section=billing',
    role: 'administrator',
    states: ['sparse'],
  },
  {
    id: 'admin-settings-customers',
    area: 'admin',
    path: '/admin/settings?section=customers',
    role: 'administrator',
    states: ['dense'],
  },
  {
    id: 'admin-audit',
    area: 'admin',
    path: '/admin/audit',
    role: 'administrator',
    states: ['empty', 'dense', 'error', 'loading'],
  },
  {
    id: 'admin-audit-entry',
    area: 'admin',
    path: '/admin/audit?entry=1',
    role: 'administrator',
    states: ['dense', 'error', 'long-text'],
  },
  {
    id: 'admin-logins',
    area: 'admin',
    path: '/admin/logins',
    role: 'administrator',
    states: ['empty', 'dense', 'error', 'loading'],
  },
  {
    id: 'admin-deliveries',
    area: 'admin',
    path: '/admin/jobs',
    role: 'administrator',
    states: ['empty', 'dense', 'error', 'loading'],
  },
  {
    id: 'admin-jobs',
    area: 'admin',
    path: '/admin/jobs?tab=jobs',
    role: 'administrator',
    states: ['empty', 'sparse', 'error'],
  },
  { id: 'admin-tenants', area: 'admin', path: '/admin/tenants', role: 'administrator', states: ['sparse', 'error'] },
];
