import { expect, test } from 'vitest';
import {
  inboundState,
  linkDirection,
  linkKind,
  messageChannel,
  messageKind,
  publicTicketState,
  ticketChange,
  ticketChannel,
} from './ticket.ts';
import { ticketPriority } from './ticket-choices.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [ticketPriority, ['low', 'normal', 'high', 'urgent']],
  [ticketChannel, ['portal', 'email', 'agent']],
  [messageKind, ['customer', 'agent', 'note']],
  [messageChannel, ['portal', 'email', 'agent', 'system']],
  [linkKind, ['follow_up', 'related']],
  [linkDirection, ['outgoing', 'incoming']],
  [ticketChange, ['state', 'assignee', 'group', 'priority', 'category', 'tags', 'link', 'customer']],
  [inboundState, ['received', 'processed', 'quarantined', 'failed', 'discarded']],
  [publicTicketState, ['in_progress', 'waiting_for_you', 'done']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
