import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { ticketStateChanged } from './events.ts';
import { recordChange } from './record-change.ts';
import { assertTransition, type TicketEvent, type TicketState, ticketNumber } from './ticket.ts';
import { type StateChange, type Ticket, updateState } from './ticket.queries.ts';

export interface Hold {
  readonly reason: string;
  readonly wakeAt: Date;
}

/** What the columns become in `state`. A hold always has its reason and its wake-up date. */
export function stateChange(state: TicketState, at: Date, hold?: Hold): StateChange {
  return { state, at, holdReason: hold?.reason ?? null, wakeAt: hold?.wakeAt ?? null };
}

/**
 * Moves a locked ticket along the state table, writes its history and says why. `reason` is a code of ours
 * (`auto_closed`, `wake_up`, …) or the agent's words.
 *
 * @throws ProblemError `tickets.transition_refused`, `tickets.closed`
 */
export async function changeState(
  ctx: Ctx,
  ticket: Ticket,
  event: TicketEvent,
  reason: string,
  hold?: Hold,
): Promise<TicketState> {
  const next = assertTransition(ticket.state, event);
  await updateState(ctx.db, ticket.id, stateChange(next, ctx.now(), hold));
  await announceState(ctx, ticket, next, reason);
  return next;
}

/** History and event of a change of state that is written already. */
export async function announceState(ctx: Ctx, ticket: Ticket, next: TicketState, reason: string): Promise<void> {
  await recordChange(ctx, ticket.id, { change: 'state', before: ticket.state, after: next, reason });
  await emit(ctx, ticketStateChanged, {
    ticketId: ticket.id,
    number: ticketNumber(ticket.number),
    customerId: ticket.customerId,
    from: ticket.state,
    to: next,
    reason,
  });
}
