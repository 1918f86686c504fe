import { LIST_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  { id: 'admin-fields', area: 'admin', path: '/admin/fields', role: 'administrator', states: LIST_STATES },
];
