/** What the pages of other modules may place or ask in this area. */
export { MailboxList } from './mailboxes.tsx';
export { waitingMailsQuery } from './queries.ts';
export { TicketCategoryList } from './ticket-categories.tsx';
export { TicketGroupList } from './ticket-groups.tsx';
