import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'organisation.groups': 'Support groups',
  'organisation.ticket-categories': 'Ticket categories',
  'organisation.mailboxes': 'Support mailboxes',
  'groups.members': 'Members',
  'groups.noMember': 'No member',
  'groups.empty': 'No group',
  'groups.emptyText': 'A group gathers the agents of a team: tickets are given to it.',
  'groups.add': 'Add a group',
  'categories.ticketEmpty': 'Categories say what a ticket is about. The customer chooses one when opening it.',
  'mailboxes.address': 'Address',
  'mailboxes.addressHint': 'In lower case. A mail received at this address becomes a ticket.',
  'mailboxes.nameHint': 'What the customer reads as the sender of the answers.',
  'mailboxes.group': 'Group',
  'mailboxes.groupHint': 'The tickets that this mailbox opens are given to it.',
  'mailboxes.noGroup': 'No group',
  'mailboxes.default': 'Default',
  'mailboxes.makeDefault': 'Default mailbox',
  'mailboxes.makeDefaultHint': 'Tickets opened from the portal are answered from this address.',
  'mailboxes.disabled': 'Out of use',
  'mailboxes.disable': 'Put out of use',
  'mailboxes.disableHint': 'The server then refuses mails for this address.',
  'mailboxes.empty': 'No support mailbox',
  'mailboxes.emptyText': 'Add the address that your customers write to: their mails will become tickets.',
  'mailboxes.add': 'Add a mailbox',
} as const satisfies Translation<typeof french, 'en'>;
