import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, allocate, money, scale } from './money.ts';

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
