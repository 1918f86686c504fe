import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'service.pending': 'Awaiting activation',
  'service.active': 'Active',
  'service.suspended': 'Suspended',
  'service.terminated': 'Terminated',
  'suspension.non_payment': 'Unpaid invoice',
  'suspension.abuse': 'Use against the terms',
  'suspension.customer_request': "At the customer's request",
  'suspension.other': 'Other reason',
  'termination.non_payment': 'Unpaid invoice',
  'termination.abuse': 'Use against the terms',
  'termination.customer_request': "At the customer's request",
  'termination.replaced': 'Replaced by another service',
  'termination.other': 'Other reason',
} as const satisfies Translation<typeof french, 'en'>;
