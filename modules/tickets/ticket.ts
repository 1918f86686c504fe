import { problems } from './problems.ts';

export const STATES = ['open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress', 'resolved', 'closed'] as const;
export type TicketState = (typeof STATES)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const CHANNELS = ['portal', 'email', 'agent'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What can happen to a ticket's state. `customer_replied` after the term of a resolution is `follow_up` (see below). */
export const TICKET_EVENTS = [
  'customer_replied',
  'agent_answered',
  'agent_asked',
  'work_started',
  'held',
  'woken',
  'resolved',
  'closed',
  'auto_closed',
  'reopened',
] as const;
export type TicketEvent = (typeof TICKET_EVENTS)[number];

const unsolved = ['open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress'] as const;
const from = (states: readonly TicketState[], to: TicketState): Partial<Record<TicketState, TicketState>> =>
  Object.fromEntries(states.map((state) => [state, to]));

/** The state table: event → state before → state after. A pair that is absent is refused. */
export const TRANSITIONS: Readonly<Record<TicketEvent, Readonly<Partial<Record<TicketState, TicketState>>>>> = {
  customer_replied: from([...unsolved, 'resolved'], 'open'),
  agent_answered: from([...unsolved, 'resolved'], 'answered'),
  agent_asked: from([...unsolved, 'resolved'], 'awaiting_reply'),
  work_started: from(['open', 'answered', 'awaiting_reply', 'on_hold'], 'in_progress'),
  held: from(unsolved, 'on_hold'),
  woken: from(['on_hold'], 'open'),
  resolved: from(unsolved, 'resolved'),
  closed: from([...unsolved, 'resolved'], 'closed'),
  auto_closed: from(['resolved'], 'closed'),
  reopened: from(['resolved', 'closed'], 'open'),
};

/** The state after the event, or null when the ticket refuses it. */
export function nextState(state: TicketState, event: TicketEvent): TicketState | null {
  return TRANSITIONS[event][state] ?? null;
}

/** @throws ProblemError `tickets.closed` for a closed ticket, else `tickets.transition_refused` {from, event} */
export function assertTransition(state: TicketState, event: TicketEvent): TicketState {
  const next = nextState(state, event);
  if (next !== null) return next;
  throw state === 'closed' ? problems.closed() : problems.transition_refused({ from: state, event });
}

/** @throws ProblemError `tickets.closed`: priority, category, tags and assignment of a closed ticket stay as they are. */
export function assertEditable(state: TicketState): void {
  if (state === 'closed') throw problems.closed();
}

/** What the customer sees: whose turn it is, and nothing of how we work. */
export const PUBLIC_STATES = ['in_progress', 'waiting_for_you', 'done'] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

export const PUBLIC_STATE_OF: Readonly<Record<TicketState, PublicState>> = {
  open: 'in_progress',
  in_progress: 'in_progress',
  on_hold: 'in_progress',
  answered: 'waiting_for_you',
  awaiting_reply: 'waiting_for_you',
  resolved: 'done',
  closed: 'done',
};

export function statesShownAs(shown: PublicState): TicketState[] {
  return STATES.filter((state) => PUBLIC_STATE_OF[state] === shown);
}

/**
 * Must a customer's reply open another, linked ticket instead of landing in this one? Yes when it is closed, and when
 * it was resolved more than `reopenDays` days ago.
 */
export function needsFollowUp(
  ticket: { readonly state: TicketState; readonly resolvedAt: Date | null },
  days: number,
  now: Date,
): boolean {
  if (ticket.state === 'closed') return true;
  if (ticket.state !== 'resolved' || ticket.resolvedAt === null) return false;
  return now.getTime() - ticket.resolvedAt.getTime() > days * 86_400_000;
}

export const ticketNumber = (value: number): string => `T-${value}`;

/** The number in `T-1042`, `t1042`, `#1042` or `1042`; null for anything else. */
export function readTicketNumber(text: string): number | null {
  const digits = /^(?:t-?|#)?(\d{1,12})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
