import * as mail from './message-for-mail.ts';
import { own } from './ports.ts';

export { type TicketSummary, ticketById } from './ticket-summary.ts';
export type { TicketMail } from './message-for-mail.ts';
export { type MailEnvelope, recordInboundMail } from './record-inbound-mail.ts';
export { closeMailboxesAt, isAcceptedRecipient } from './mailboxes.ts';
export { openTicket, type NewTicket, type OpenedTicket } from './open-ticket.ts';
export { reachOf } from './reach.ts';
export { publishedTicketsIn, type Reach } from './reach.queries.ts';
export { groupMembers } from './group-members.ts';

export const messageForMail = own.command(mail.messageForMail);
