import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'record.log': 'Audit log',
  'nav.home': 'Home',
  'home.hello': 'Hello {{name}}',
  'home.today': 'My work today',
  'home.nothing': 'Nothing is waiting',
  'home.nothingText': 'Everything that is yours is done. What comes next will show up here.',
  'home.ticketsForMe': 'Tickets waiting for me',
  'home.ticketsUnassigned': 'Tickets without an owner',
  'home.kycToReview': 'KYC files to review',
  'home.quotesToPrice': 'Quotes to price',
  'home.ordersToValidate': 'Orders to validate',
  'home.invoicesOverdue': 'Overdue invoices',
  'home.myTickets': 'My tickets',
  'home.noTickets': 'No ticket is assigned to you',
} as const satisfies Translation<typeof french, 'en'>;
