import type { Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
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
];
