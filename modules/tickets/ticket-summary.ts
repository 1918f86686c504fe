import type { Ctx } from '@cm/kit/ctx';
import { PUBLIC_STATE_OF, type PublicState, type TicketState, ticketNumber } from './ticket.ts';
import type { Priority } from './ticket-choices.ts';
import { visibleTicket } from './visible-ticket.ts';

/** What other modules may know of a ticket. */
export interface TicketSummary {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly state: TicketState;
  readonly publicState: PublicState;
  readonly priority: Priority;
  readonly customerId: string | null;
  /** The contact who asked; null for an address that is no proved contact's. */
  readonly contactId: string | null;
  readonly requesterEmail: string;
  readonly requesterName: string;
  readonly assigneeId: string | null;
  readonly groupId: string | null;
}

/**
 * The ticket, if the actor may know of it. @throws ProblemError `tickets.not_found`
 * @query
 */
export function ticketById(outer: Ctx, id: string): Promise<TicketSummary> {
  return outer.transaction(async (ctx) => {
    const ticket = await visibleTicket(ctx, id);
    const { subject, state, priority, customerId, contactId, requesterEmail, requesterName } = ticket;
    const { assigneeId, groupId } = ticket;
    const shown = { id, number: ticketNumber(ticket.number), publicState: PUBLIC_STATE_OF[state] };
    const requester = { customerId, contactId, requesterEmail, requesterName };
    return { ...shown, subject, state, priority, ...requester, assigneeId, groupId };
  });
}
