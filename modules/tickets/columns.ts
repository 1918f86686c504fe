import type { Columns } from '@cm/kit/columns';
import {
  inboundState,
  linkKind,
  messageChannel,
  messageKind,
  senderAuthentication,
  ticketChange,
  ticketChannel,
  ticketState,
} from './ticket.ts';
import { ticketChoices } from './ticket-choices.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'tickets.tickets.state': ticketState,
  ...Object.fromEntries(Object.entries(ticketChoices).map(([name, words]) => [`tickets.tickets.${name}`, words])),
  'tickets.tickets.channel': ticketChannel,
  'tickets.messages.kind': messageKind,
  'tickets.messages.channel': messageChannel,
  'tickets.messages.authentication': senderAuthentication,
  'tickets.links.kind': linkKind,
  'tickets.history.change': ticketChange,
  'tickets.inbound_mails.state': inboundState,
  'tickets.inbound_mails.authentication': senderAuthentication,
};
