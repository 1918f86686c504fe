import type { Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'corporate-reports',
    area: 'corporate',
    path: '/corporate/reports',
    role: 'administrator',
    states: ['empty', 'sparse', 'error', 'loading'],
  },
];
