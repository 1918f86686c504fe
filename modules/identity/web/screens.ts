import type { Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'portal-account-security',
    area: 'portal',
    path: '/account/security',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  {
    id: 'portal-account-email-change',
    area: 'portal',
    path: '/account/email-change',
    role: 'customer',
    states: ['sparse'],
  },
  {
    id: 'corporate-account-email-change',
    area: 'corporate',
    path: '/corporate/account/email-change',
    role: 'agent',
    states: ['sparse'],
  },
  ...(['profile', 'security', 'sessions', 'notifications', 'tokens'] as const).map((tab): Screen => ({
    id: `corporate-account-${tab}`,
    area: 'corporate',
    path: `/corporate/account?tab=${tab}`,
    role: 'agent',
    states: ['sparse', 'error'],
  })),
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
    id: 'admin-logins',
    area: 'admin',
    path: '/admin/logins',
    role: 'administrator',
    states: ['empty', 'dense', 'error', 'loading'],
  },
  { id: 'admin-account', area: 'admin', path: '/admin/account', role: 'administrator', states: ['sparse', 'error'] },
  { id: 'admin-tenants', area: 'admin', path: '/admin/tenants', role: 'administrator', states: ['sparse', 'error'] },
  {
    id: 'admin-domains',
    area: 'admin',
    path: '/admin/domains',
    role: 'administrator',
    states: ['empty', 'sparse', 'error', 'loading', 'long-text'],
  },
];
