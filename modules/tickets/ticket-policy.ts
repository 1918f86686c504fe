import { type Actor, can } from '@cm/kit/access';
import { nextState, type TicketState } from './ticket.ts';

/** What the actor may do to a ticket in that state: shipped with the answer, so that screens show what will work. */
export function abilitiesOn(actor: Actor, state: TicketState) {
  const replies = can(actor, 'tickets.reply');
  const manages = can(actor, 'tickets.manage');
  const editable = state !== 'closed';
  return {
    reply: replies && nextState(state, 'agent_answered') !== null,
    note: replies,
    work: replies && nextState(state, 'work_started') !== null,
    hold: replies && nextState(state, 'held') !== null,
    resolve: replies && nextState(state, 'resolved') !== null,
    close: manages && nextState(state, 'closed') !== null,
    reopen: manages && nextState(state, 'reopened') !== null,
    assign: manages && editable,
    edit: manages && editable,
  };
}
