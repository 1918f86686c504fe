import { expect, test } from 'vitest';
import { allocateReceived } from './allocate.ts';

const owed = [
  { id: 'old', balance: 1000 },
  { id: 'settled', balance: 0 },
  { id: 'new', balance: 500 },
];

test.each([
  [1500, { old: 1000, new: 500 }],
  [1200, { old: 1000, new: 200 }],
  [400, { old: 400 }],
  [2000, { old: 1000, new: 500 }],
  [0, {}],
])('%i is shared out, the oldest first', (amount, shares) => {
  expect(Object.fromEntries(allocateReceived(amount, owed))).toEqual(shares);
});
