import { expect, test } from 'vitest';
import { liveTotals, shareOf } from './live-totals.ts';

test('TVA is rounded once per rate, on the subtotal of the rate', () => {
  // Three lines of 0.50 DA at 19 %: 0.285 rounds to 0.29, where three roundings of 0.095 would give 0.30.
  const line = { quantity: 1, unitPrice: 50, discount: 0, taxRateBp: 1900 };
  expect(liveTotals([line, line, line])).toMatchObject({ ht: 150, tax: 29, ttc: 179 });
});

test('rates stand apart, the highest first, and discounts come off before the tax', () => {
  const totals = liveTotals([
    { quantity: 2, unitPrice: 150_000, discount: 30_000, taxRateBp: 1900 },
    { quantity: 1, unitPrice: 10_000, discount: 0, taxRateBp: 0 },
    { quantity: 1, unitPrice: 20_000, discount: 0, taxRateBp: 900 },
  ]);
  expect(totals.groups).toEqual([
    { rateBp: 1900, ht: 270_000, tax: 51_300 },
    { rateBp: 900, ht: 20_000, tax: 1800 },
    { rateBp: 0, ht: 10_000, tax: 0 },
  ]);
  expect(totals).toMatchObject({ ht: 300_000, tax: 53_100, ttc: 353_100, discount: 30_000 });
});

test.each([
  [150, 1900, 29],
  [50, 1000, 5],
  [5, 1000, 1],
  [4, 1000, 0],
  [9_000_000_000_000, 1900, 1_710_000_000_000],
])('%o × %o / 10 000 = %o', (value, part, share) => {
  expect(shareOf(value, part)).toBe(share);
});
