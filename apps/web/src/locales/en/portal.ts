import type { Translation } from '#kit/i18n/catalogue.ts';
import type { catalogue as french } from '../fr/portal.ts';

export const catalogue = {
  'nav.home': 'Home',
  'nav.services': 'Services',
  'nav.tickets': 'Tickets',
  'nav.catalogue': 'Catalogue',
  'nav.quotes': 'Quotes',
  'nav.orders': 'Orders',
  'nav.invoices': 'Invoices',
  'nav.account': 'My account',
  'action.newTicket': 'Open a ticket',
} as const satisfies Translation<typeof french, 'en'>;
