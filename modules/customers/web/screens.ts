import { LIST_STATES, RECORD_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'portal-account-profile',
    area: 'portal',
    path: '/account/profile',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  {
    id: 'portal-account-verification',
    area: 'portal',
    path: '/account/verification',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  {
    id: 'portal-account-contacts',
    area: 'portal',
    path: '/account/contacts',
    role: 'customer',
    states: ['sparse', 'loading', 'error'],
  },
  { id: 'corporate-customers', area: 'corporate', path: '/corporate/customers', role: 'sales', states: LIST_STATES },
  {
    id: 'corporate-customer',
    area: 'corporate',
    path: '/corporate/customers/:customer',
    role: 'sales',
    states: RECORD_STATES,
  },
  ...(['contacts', 'tickets', 'orders', 'services', 'invoices', 'notes', 'documents'] as const).map((tab): Screen => ({
    id: `corporate-customer-${tab}`,
    area: 'corporate',
    path: `/corporate/customers/:customer?tab=${tab}`,
    role: 'sales',
    states: ['empty', 'sparse', 'error'],
  })),
  {
    id: 'corporate-customer-new',
    area: 'corporate',
    path: '/corporate/customers/new',
    role: 'sales',
    states: ['sparse', 'error'],
  },
  {
    id: 'corporate-customer-edit',
    area: 'corporate',
    path: '/corporate/customers/:customer/edit',
    role: 'sales',
    states: ['sparse', 'error'],
  },
  {
    id: 'corporate-verifications',
    area: 'corporate',
    path: '/corporate/verifications',
    role: 'sales',
    states: LIST_STATES,
  },
  {
    id: 'corporate-verification',
    area: 'corporate',
    path: '/corporate/verifications/:verification',
    role: 'sales',
    states: RECORD_STATES,
  },
];
