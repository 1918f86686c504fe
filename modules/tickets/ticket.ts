import { z } from 'zod';
import { named } from '@cm/kit/named';
import { problems } from './problems.ts';
import { choiceNames } from './ticket-choices.ts';

export const ticketState = named(
  'TicketState',
  z.enum(['open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress', 'resolved', 'closed']),
);
export type TicketState = z.infer<typeof ticketState>;

export const ticketChannel = named('TicketChannel', z.enum(['portal', 'email', 'agent']));
export type Channel = z.infer<typeof ticketChannel>;

export const messageKind = named('TicketMessageKind', z.enum(['customer', 'agent', 'note']));
export type MessageKind = z.infer<typeof messageKind>;
export const messageChannel = named('TicketMessageChannel', z.enum([...ticketChannel.options, 'system']));
export type MessageChannel = z.infer<typeof messageChannel>;

/** How one ticket belongs to another, and from which of the two it is looked at. */
export const linkKind = named('TicketLinkKind', z.enum(['follow_up', 'related']));
export type LinkKind = z.infer<typeof linkKind>;
export const linkDirection = named('TicketLinkDirection', z.enum(['outgoing', 'incoming']));
export type LinkDirection = z.infer<typeof linkDirection>;

/** What of a ticket changes, as its history says it. */
export const ticketChange = named(
  'TicketChange',
  z.enum(['state', 'assignee', 'group', ...choiceNames, 'category', 'tags', 'link', 'customer']),
);
export type TicketChange = z.infer<typeof ticketChange>;

/**
 * What is known of the sender that a mail states: its domain vouches for it, asks to refuse it, or neither (RFC 9989).
 */
export const senderAuthentication = named('SenderAuthentication', z.enum(['pass', 'none', 'fail']));
export type SenderAuthentication = z.infer<typeof senderAuthentication>;

/** What became of a mail that came in. */
export const inboundState = named(
  'InboundMailState',
  z.enum(['received', 'processed', 'quarantined', 'failed', 'discarded']),
);
export type InboundState = z.infer<typeof inboundState>;

/** What can happen to a ticket's state. `customer_replied` after the term of a resolution is `follow_up` (see below). */
export const ticketEvent = named(
  'TicketEvent',
  z.enum([
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
  ]),
);
export type TicketEvent = z.infer<typeof ticketEvent>;

/** What an agent still has to do something about. */
const unsolved = ticketState.exclude(['resolved', 'closed']).options;
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
export const publicTicketState = named('PublicTicketState', z.enum(['in_progress', 'waiting_for_you', 'done']));
export type PublicState = z.infer<typeof publicTicketState>;

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
  return ticketState.options.filter((state) => PUBLIC_STATE_OF[state] === shown);
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
