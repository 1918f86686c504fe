import { LIST_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'corporate-approvals',
    area: 'corporate',
    path: '/corporate/approvals',
    role: 'administrator',
    states: LIST_STATES,
  },
];
