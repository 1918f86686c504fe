import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, allocate, currencyCode, MAX_AMOUNT, minorUnits, money, moneySchema, scale } from './money.ts';
import { yearlyNumber } from './numbering.ts';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

test('scale rounds half away from zero, once', () => {
  expect([scale(50, 1, 100), scale(-50, 1, 100), scale(49, 1, 100), scale(150, 1, 100)]).toEqual([1, -1, 0, 2]);
  expect(scale(100_000, 1900, 10_000)).toBe(19_000);
  expect(Object.is(scale(-1, 1, 100), 0)).toBe(true);
});

test('scale is exact where floating point is not', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (value, rate) => {
      const doubled = BigInt(value) * BigInt(rate) * 2n;
      const error = doubled - BigInt(scale(value, rate, 10_000)) * 20_000n;
      expect(error >= -10_000n && error <= 10_000n).toBe(true);
    }),
  );
});

test('allocate never loses or makes a centime, and no part is off by more than one', () => {
  fc.assert(
    fc.property(
      amount,
      fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 50 }),
      (total, weights) => {
        const parts = allocate(total, weights);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        const sum = weights.reduce((a, b) => a + b, 0);
        if (sum > 0)
          for (const [index, part] of parts.entries())
            expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('amounts that are not exact, and currencies that differ, are refused', () => {
  expect(() => money(0.1, 'DZD')).toThrow(RangeError);
  expect(() => money(2 ** 53, 'DZD')).toThrow(RangeError);
  expect(() => add(money(1, 'DZD'), money(1, 'EUR'))).toThrow('cannot add EUR to DZD');
});

test('the largest remainders get what is left, the first ones among equals', () => {
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  expect(allocate(10, [1, 2, 3])).toEqual([2, 3, 5]);
  expect(allocate(7, [3, 3, 1])).toEqual([3, 3, 1]);
  expect(allocate(5, [1, 3])).toEqual([1, 4]);
  expect(allocate(5, [0, 0])).toEqual([5, 0]);
  expect(allocate(0, [1, 2])).toEqual([0, 0]);
  expect(() => allocate(1, [])).toThrow('nothing to allocate to');
});

test('signs: of the value, the numerator, the denominator', () => {
  expect([scale(3, 1, 2), scale(-3, 1, 2), scale(3, -1, 2), scale(3, 1, -2), scale(-3, -1, 2)]).toEqual([
    2, -2, -2, -2, 2,
  ]);
  expect([scale(5, 1n, 10n), scale(4, 1, 10), scale(0, 5, 3)]).toEqual([1, 0, 0]);
  expect(() => scale(MAX_AMOUNT, 2, 1)).toThrow(RangeError);
});

test('the bound itself is an amount, one more is none', () => {
  expect(money(MAX_AMOUNT, 'DZD')).toEqual({ amount: 9_000_000_000_000_000, currency: 'DZD' });
  expect(money(-MAX_AMOUNT, 'DZD').amount).toBe(-MAX_AMOUNT);
  for (const over of [MAX_AMOUNT + 1, -MAX_AMOUNT - 1]) {
    expect(() => money(over, 'DZD')).toThrow(RangeError);
    expect(minorUnits().safeParse(over).success).toBe(false);
  }
  expect([MAX_AMOUNT, -MAX_AMOUNT].every((one) => minorUnits().safeParse(one).success)).toBe(true);
  expect(add(money(2, 'DZD'), money(-5, 'DZD'))).toEqual({ amount: -3, currency: 'DZD' });
  expect(['DZD', 'EUR'].every((code) => currencyCode().safeParse(code).success)).toBe(true);
  expect(['dzd', 'DZ', 'DZDD', 'D1D'].some((code) => currencyCode().safeParse(code).success)).toBe(false);
  expect(moneySchema.safeParse({ amount: 1, currency: 'DZD', more: 1 }).success).toBe(false);
});

test('numbers of a year have six digits at least', () => {
  expect([
    yearlyNumber('FAC', 2026, 1),
    yearlyNumber('AV', 2027, 123_456),
    yearlyNumber('REC', 2027, 1_234_567),
  ]).toEqual(['FAC-2026-000001', 'AV-2027-123456', 'REC-2027-1234567']);
});
