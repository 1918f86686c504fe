import type { Ctx } from '@cm/kit/ctx';
import { changeState, type Hold } from './change-state.ts';
import type { TicketEvent, TicketState } from './ticket.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

export interface Move {
  readonly ticketId: string;
  readonly event: Exclude<TicketEvent, 'customer_replied' | 'agent_answered' | 'agent_asked'>;
  /** A code of ours or the agent's words. */
  readonly reason: string;
  readonly hold?: Hold | undefined;
}

/**
 * Moves a ticket without a message: start of work, hold, resolution, closing, reopening, and the customer's
 * "problem solved".
 *
 * @throws ProblemError `tickets.not_found`, `tickets.transition_refused`, `tickets.closed`
 */
export function moveTicket(outer: Ctx, move: Move): Promise<TicketState> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, move.ticketId);
    return changeState(ctx, ticket, move.event, move.reason, move.hold);
  });
}
