import { expect, test } from 'vitest';
import { withChoice } from './cart-choices.ts';

const one = { planId: 'p1', quantity: 2, addOnIds: ['a', 'b'] };

test('another plan is another line, at the end', () => {
  const other = { planId: 'p2', quantity: 1, addOnIds: [] };
  expect(withChoice([one], other)).toEqual([one, other]);
});

test('the same plan with the same add-ons, in any order, is more of it', () => {
  expect(withChoice([one], { planId: 'p1', quantity: 3, addOnIds: ['b', 'a'] })).toEqual([{ ...one, quantity: 5 }]);
});

test('the same plan with other add-ons stays apart', () => {
  expect(withChoice([one], { planId: 'p1', quantity: 1, addOnIds: ['a'] })).toHaveLength(2);
});

test('never more than the server takes', () => {
  expect(withChoice([{ ...one, quantity: 999 }], { ...one, quantity: 5 })[0]?.quantity).toBe(1000);
});
