import type { Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  { id: 'admin-sms', area: 'admin', path: '/admin/sms', role: 'administrator', states: ['empty', 'error', 'loading'] },
];
