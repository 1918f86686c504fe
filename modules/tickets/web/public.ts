import { defineSlot } from '@cm/web-kit/area/slot.ts';
import type { ComponentType } from 'react';

/** What another module shows beside a ticket's thread. */
export interface TicketPanel {
  readonly permission: string;
  readonly component: ComponentType<{ readonly id: string }>;
}

export const ticketPanels = defineSlot<TicketPanel>('tickets.panels');

/** What the pages of other modules may place or ask, in any area. */
export { TICKET_GLYPHS, TicketStatus } from './shared/ticket-status.tsx';
