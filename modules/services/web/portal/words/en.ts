import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'nav.services': 'Services',
  'services.designation': 'Service',
  'services.renewal': 'Renewal',
  'services.price': 'Price excl. tax',
  'services.empty': 'No services yet',
  'services.emptyText': 'Your services will appear here once a first order is delivered.',
  'service.details': 'Details',
  'service.ask': 'Ask for help',
  'service.price': 'Unit price excl. tax',
  'service.quantity': 'Quantity',
  'service.discount': 'Discount',
  'service.cycle': 'Billing',
  'service.activatedOn': 'Active since',
  'service.terminatesOn': 'Ends on',
  'service.terminatedOn': 'Terminated on',
  'service.order': 'Order',
  'service.suspended': 'This service is suspended',
  'service.suspendedUnpaid': 'it comes back once paid.',
  'service.seeInvoices': 'See my invoices',
  'service.pending': 'This service is being activated.',
  'service.ending': 'This service ends on {{date}}; it is billed until then.',
} as const satisfies Translation<typeof french, 'en'>;
