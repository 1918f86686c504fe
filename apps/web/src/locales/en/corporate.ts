import type { Translation } from '#kit/i18n/catalogue.ts';
import type { catalogue as french } from '../fr/corporate.ts';

export const catalogue = {
  'nav.home': 'Home',
  'nav.homeHint': 'My work',
  'nav.tickets': 'Tickets',
  'nav.customers': 'Customers',
  'nav.verifications': 'Verifications',
  'nav.catalogue': 'Catalogue',
  'nav.quotes': 'Quotes',
  'nav.orders': 'Orders',
  'nav.services': 'Services',
  'nav.invoices': 'Invoices',
  'nav.reports': 'Reports',
  'nav.views': 'Views',
  'nav.section': 'Section: {{name}}',
} as const satisfies Translation<typeof french, 'en'>;
