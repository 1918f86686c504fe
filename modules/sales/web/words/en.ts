import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'quote.draft': 'Draft',
  'quote.sent': 'Sent',
  'quote.accepted': 'Accepted',
  'quote.declined': 'Declined',
  'quote.expired': 'Expired',
  'quote.superseded': 'Superseded',
  'publicQuote.draft': 'Being prepared',
  'publicQuote.sent': 'To accept',
  'publicQuote.accepted': 'Accepted',
  'publicQuote.declined': 'Declined',
  'publicQuote.expired': 'Expired',
  'publicQuote.superseded': 'Superseded',
  'order.requested': 'Requested',
  'order.validated': 'Validated',
  'order.in_progress': 'In progress',
  'order.delivered': 'Delivered',
  'order.cancelled': 'Cancelled',
  'step.pending': 'To do',
  'step.done': 'Done',
  'step.failed': 'Failed',
  'step.skipped': 'Skipped',
} as const satisfies Translation<typeof french, 'en'>;
