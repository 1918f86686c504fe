import { ProblemError } from '@cm/kit/problems';
import { expect, test } from 'vitest';
import {
  assertTransition,
  needsFollowUp,
  nextState,
  PUBLIC_STATE_OF,
  readTicketNumber,
  ticketState,
  statesShownAs,
  ticketEvent,
  type TicketEvent,
  type TicketState,
} from './ticket.ts';

// C8: every pair of state and event, written out by hand beside the table that the code carries.
const no = null;
const expected: Readonly<Record<TicketState, Readonly<Record<TicketEvent, TicketState | null>>>> = {
  open: {
    customer_replied: 'open',
    agent_answered: 'answered',
    agent_asked: 'awaiting_reply',
    work_started: 'in_progress',
    held: 'on_hold',
    woken: no,
    resolved: 'resolved',
    closed: 'closed',
    auto_closed: no,
    reopened: no,
  },
  answered: {
    customer_replied: 'open',
    agent_answered: 'answered',
    agent_asked: 'awaiting_reply',
    work_started: 'in_progress',
    held: 'on_hold',
    woken: no,
    resolved: 'resolved',
    closed: 'closed',
    auto_closed: no,
    reopened: no,
  },
  awaiting_reply: {
    customer_replied: 'open',
    agent_answered: 'answered',
    agent_asked: 'awaiting_reply',
    work_started: 'in_progress',
    held: 'on_hold',
    woken: no,
    resolved: 'resolved',
    closed: 'closed',
    auto_closed: no,
    reopened: no,
  },
  on_hold: {
    customer_replied: 'open',
    agent_answered: 'answered',
    agent_asked: 'awaiting_reply',
    work_started: 'in_progress',
    held: 'on_hold',
    woken: 'open',
    resolved: 'resolved',
    closed: 'closed',
    auto_closed: no,
    reopened: no,
  },
  in_progress: {
    customer_replied: 'open',
    agent_answered: 'answered',
    agent_asked: 'awaiting_reply',
    work_started: no,
    held: 'on_hold',
    woken: no,
    resolved: 'resolved',
    closed: 'closed',
    auto_closed: no,
    reopened: no,
  },
  resolved: {
    customer_replied: 'open',
    agent_answered: 'answered',
    agent_asked: 'awaiting_reply',
    work_started: no,
    held: no,
    woken: no,
    resolved: no,
    closed: 'closed',
    auto_closed: 'closed',
    reopened: 'open',
  },
  closed: {
    customer_replied: no,
    agent_answered: no,
    agent_asked: no,
    work_started: no,
    held: no,
    woken: no,
    resolved: no,
    closed: no,
    auto_closed: no,
    reopened: 'open',
  },
};

const pairs = ticketState.options.flatMap((state) =>
  ticketEvent.options.map((event) => ({ state, event, next: expected[state][event] })),
);

test('the table covers every pair', () => {
  expect(ticketState.options.toSorted()).toEqual(Object.keys(expected).toSorted());
  expect(ticketEvent.options.toSorted()).toEqual(Object.keys(expected.open).toSorted());
  expect(pairs).toHaveLength(ticketState.options.length * ticketEvent.options.length);
});

test.each(pairs)('$state × $event → $next', ({ state, event, next }) => {
  const refusal = state === 'closed' ? 'tickets.closed' : 'tickets.transition_refused';
  expect(nextState(state, event)).toBe(next);
  expect(attempt(() => assertTransition(state, event))).toBe(next ?? refusal);
});

function attempt(work: () => TicketState): string {
  try {
    return work();
  } catch (error) {
    return error instanceof ProblemError && error.status === 409 ? error.code : `not a refusal: ${String(error)}`;
  }
}

test('each state has one public label, and the labels cover the states', () => {
  const shown = (['in_progress', 'waiting_for_you', 'done'] as const).flatMap(statesShownAs);
  expect(shown.toSorted()).toEqual([...ticketState.options].toSorted());
  expect(PUBLIC_STATE_OF.answered).toBe('waiting_for_you');
  expect(PUBLIC_STATE_OF.on_hold).toBe('in_progress');
});

test('a resolution can be answered until its term, to the millisecond', () => {
  const resolvedAt = new Date('2026-03-01T10:00:00.000Z');
  const ticket = { state: 'resolved' as const, resolvedAt };
  expect(needsFollowUp(ticket, 7, new Date('2026-03-08T10:00:00.000Z'))).toBe(false);
  expect(needsFollowUp(ticket, 7, new Date('2026-03-08T10:00:00.001Z'))).toBe(true);
  expect(needsFollowUp({ state: 'closed', resolvedAt: null }, 365, resolvedAt)).toBe(true);
  expect(needsFollowUp({ state: 'open', resolvedAt: null }, 0, resolvedAt)).toBe(false);
});

test.each([
  ['T-1042', 1042],
  [' t1042 ', 1042],
  ['#7', 7],
  ['12', 12],
  ['T-', null],
  ['F-12', null],
  ['1234567890123', null],
])('reads the number in %s', (text, number) => {
  expect(readTicketNumber(text)).toBe(number);
});
