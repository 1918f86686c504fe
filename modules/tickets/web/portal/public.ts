/** What the pages of other modules may place or ask in this area. */
export { ticketsQuery, waitingTicketsQuery } from './queries.ts';
