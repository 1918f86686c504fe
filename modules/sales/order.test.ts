import { expect, test } from 'vitest';
import { isSettled, ORDER_STATES, orderTransitions, STEP_STATES, stepTransitions } from './order.ts';
import { QUOTE_STATES, quoteTransitions, REVISABLE } from './quote.ts';

test('the states of quotes, orders and steps, and where each leads', () => {
  expect(quoteTransitions).toEqual({
    draft: ['sent', 'superseded'],
    sent: ['accepted', 'declined', 'expired', 'superseded'],
    accepted: [],
    declined: [],
    expired: [],
    superseded: [],
  });
  expect(orderTransitions).toEqual({
    requested: ['validated', 'cancelled'],
    validated: ['in_progress', 'cancelled'],
    in_progress: ['delivered', 'cancelled'],
    delivered: [],
    cancelled: [],
  });
  expect(stepTransitions).toEqual({
    pending: ['done', 'failed', 'skipped'],
    failed: ['pending', 'done', 'failed', 'skipped'],
    done: [],
    skipped: [],
  });
  expect([...QUOTE_STATES].sort()).toEqual(Object.keys(quoteTransitions).sort());
  expect([...ORDER_STATES].sort()).toEqual(Object.keys(orderTransitions).sort());
  expect([...STEP_STATES].sort()).toEqual(Object.keys(stepTransitions).sort());
  expect(REVISABLE).toEqual(['sent', 'declined', 'expired']);
});

test('a step is settled when it is done or skipped', () => {
  const settled = STEP_STATES.filter((state) => isSettled({ key: 'x', kind: 'technical', state }));
  expect(settled).toEqual(['done', 'skipped']);
});
