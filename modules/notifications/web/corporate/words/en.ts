import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'notice.title': 'Notifications',
  'notice.unread_one': '{{count}} unread notification',
  'notice.unread_other': '{{count}} unread notifications',
  'notice.readAll': 'Mark all as read',
  'notice.show': 'Show',
  'notice.tab.all': 'All',
  'notice.tab.unread': 'Unread',
  'notice.empty': 'No notifications',
  'notice.emptyText': 'You will be told here about what concerns you.',
  'notice.other': 'News:',
  'notice.ticket.opened': 'New ticket {{number}}: {{subject}}',
  'notice.ticket.replied': 'The customer replied to {{number}}: {{subject}}',
  'notice.ticket.assigned': 'Ticket {{number}} is yours now',
  'notice.kyc.submitted': 'KYC file to review: {{number}}',
  'notice.quote.requested': 'New quote request',
  'notice.quote.accepted': 'Quote {{number}} accepted: order {{order}}',
  'notice.quote.declined': 'Quote {{number}} declined',
  'notice.order.received': 'Order {{number}} to validate',
} as const satisfies Translation<typeof french, 'en'>;
