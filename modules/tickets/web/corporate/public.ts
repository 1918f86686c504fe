/** What the pages of other modules may place or ask in this area. */
export { ticketKeys } from './ticket-queries.ts';
