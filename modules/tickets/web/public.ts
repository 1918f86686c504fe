/** What the pages of other modules may place or ask, in any area. */
export { TICKET_GLYPHS, TicketStatus } from './shared/ticket-status.tsx';
