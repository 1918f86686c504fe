import { LIST_STATES, RECORD_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  { id: 'corporate-catalogue', area: 'corporate', path: '/corporate/catalogue', role: 'sales', states: LIST_STATES },
  {
    id: 'corporate-product',
    area: 'corporate',
    path: '/corporate/catalogue/:product',
    role: 'sales',
    states: RECORD_STATES,
  },
  {
    id: 'corporate-product-edit',
    area: 'corporate',
    path: '/corporate/catalogue/:product?tab=product',
    role: 'sales',
    states: ['sparse', 'error'],
  },
  {
    id: 'corporate-product-new',
    area: 'corporate',
    path: '/corporate/catalogue/new',
    role: 'sales',
    states: ['sparse'],
  },
  {
    id: 'corporate-tax-rates',
    area: 'corporate',
    path: '/corporate/catalogue/tax-rates',
    role: 'sales',
    states: ['sparse', 'error'],
  },
];
