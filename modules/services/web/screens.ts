import { LIST_STATES, RECORD_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'portal-services',
    area: 'portal',
    path: '/services',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  { id: 'portal-service', area: 'portal', path: '/services/:service', role: 'customer', states: ['sparse', 'error'] },
  { id: 'corporate-services', area: 'corporate', path: '/corporate/services', role: 'sales', states: LIST_STATES },
  {
    id: 'corporate-service',
    area: 'corporate',
    path: '/corporate/services/:service',
    role: 'sales',
    states: RECORD_STATES,
  },
];
