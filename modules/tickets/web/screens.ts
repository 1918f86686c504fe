import { LIST_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

export const screens: readonly Screen[] = [
  {
    id: 'portal-tickets',
    area: 'portal',
    path: '/tickets',
    role: 'customer',
    states: ['empty', 'sparse', 'dense', 'error', 'loading', 'long-text'],
  },
  { id: 'portal-new-ticket', area: 'portal', path: '/tickets/new', role: 'customer', states: ['sparse'] },
  {
    id: 'portal-ticket',
    area: 'portal',
    path: '/tickets/:ticket',
    role: 'customer',
    states: ['sparse', 'dense', 'long-text', 'error'],
  },
  { id: 'corporate-tickets', area: 'corporate', path: '/corporate/tickets', role: 'agent', states: LIST_STATES },
  {
    id: 'corporate-ticket',
    area: 'corporate',
    path: '/corporate/tickets/:ticket',
    role: 'agent',
    states: ['sparse', 'dense', 'error', 'loading', 'long-text'],
  },
  { id: 'corporate-ticket-new', area: 'corporate', path: '/corporate/tickets/new', role: 'agent', states: ['sparse'] },
  {
    id: 'corporate-quarantine',
    area: 'corporate',
    path: '/corporate/tickets/quarantine',
    role: 'agent',
    states: LIST_STATES,
  },
];
