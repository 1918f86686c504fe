import type { Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'portal-notifications',
    area: 'portal',
    path: '/notifications',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  {
    id: 'portal-account-notifications',
    area: 'portal',
    path: '/account/notifications',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  {
    id: 'corporate-notifications',
    area: 'corporate',
    path: '/corporate/notifications',
    role: 'agent',
    states: ['empty', 'sparse', 'error', 'loading'],
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
];
