import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'ticket.open': 'Open',
  'ticket.answered': 'Answered',
  'ticket.awaiting_reply': 'Waiting for the customer',
  'ticket.on_hold': 'On hold',
  'ticket.in_progress': 'In progress',
  'ticket.resolved': 'Resolved',
  'ticket.closed': 'Closed',
  'publicTicket.in_progress': 'In progress',
  'publicTicket.waiting_for_you': 'Waiting for you',
  'publicTicket.done': 'Done',
  'priority.label': 'Priority',
  'priority.changed': 'Priority changed',
  'priority.low': 'Low',
  'priority.normal': 'Normal',
  'priority.high': 'High',
  'priority.urgent': 'Urgent',
  'channel.portal': 'Portal',
  'channel.email': 'E-mail',
  'channel.agent': 'Agent',
  'channel.system': 'System',
} as const satisfies Translation<typeof french, 'en'>;
