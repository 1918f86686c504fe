import type { Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
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
];
