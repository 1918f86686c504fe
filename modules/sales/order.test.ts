import { expect, test } from 'vitest';
import { isSettled, orderState, orderTransitions, stepState, stepTransitions } from './order.ts';
import { quoteState, quoteTransitions, REVISABLE } from './quote.ts';

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
  expect([...quoteState.options].sort()).toEqual(Object.keys(quoteTransitions).sort());
  expect([...orderState.options].sort()).toEqual(Object.keys(orderTransitions).sort());
  expect([...stepState.options].sort()).toEqual(Object.keys(stepTransitions).sort());
  expect(REVISABLE).toEqual(['sent', 'declined', 'expired']);
});

test('a step is settled when it is done or skipped', () => {
  const settled = stepState.options.filter((state) => isSettled({ key: 'x', kind: 'technical', state }));
  expect(settled).toEqual(['done', 'skipped']);
});
