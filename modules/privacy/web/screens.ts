import { LIST_STATES, RECORD_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

const staff = { area: 'corporate', role: 'administrator' } as const;

export const screens: readonly Screen[] = [
  {
    id: 'portal-personal-data',
    area: 'portal',
    path: '/account/personal-data',
    role: 'customer',
    states: ['empty', 'sparse', 'loading', 'error'],
  },
  {
    ...staff,
    id: 'corporate-customer-consents',
    path: '/corporate/customers/:customer?tab=consents',
    states: ['sparse', 'error'],
  },
  { ...staff, id: 'corporate-data-requests', path: '/corporate/data-requests', states: LIST_STATES },
  { ...staff, id: 'corporate-new-data-request', path: '/corporate/data-requests/new', states: ['sparse', 'error'] },
  { ...staff, id: 'corporate-data-request', path: '/corporate/data-requests/:dataRequest', states: RECORD_STATES },
  {
    id: 'admin-processing',
    area: 'admin',
    path: '/admin/processing',
    role: 'administrator',
    states: ['empty', 'sparse', 'error'],
  },
  {
    id: 'admin-breaches',
    area: 'admin',
    path: '/admin/breaches',
    role: 'administrator',
    states: ['empty', 'sparse', 'error'],
  },
];
