import type { Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'admin-applications',
    area: 'admin',
    path: '/admin/applications',
    role: 'administrator',
    states: ['empty', 'sparse', 'error', 'loading'],
  },
];
