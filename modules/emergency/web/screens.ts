import { LIST_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  { id: 'admin-emergency', area: 'admin', path: '/admin/emergency', role: 'administrator', states: LIST_STATES },
];
