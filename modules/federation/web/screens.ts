import type { Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'admin-identity-providers',
    area: 'admin',
    path: '/admin/identity-providers',
    role: 'administrator',
    states: ['empty', 'sparse', 'error', 'loading', 'long-text'],
  },
];
