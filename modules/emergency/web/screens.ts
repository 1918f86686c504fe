import { LIST_STATES, RECORD_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  { id: 'admin-emergency', area: 'admin', path: '/admin/emergency', role: 'administrator', states: LIST_STATES },
  {
    id: 'admin-emergency-access',
    area: 'admin',
    path: '/admin/emergency/:emergencyAccess',
    role: 'administrator',
    states: RECORD_STATES,
  },
];
