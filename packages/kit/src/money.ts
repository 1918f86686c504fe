import { z } from 'zod';

/** An amount in minor units (centimes) with its ISO 4217 currency. Every currency we bill in has two decimals. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Bound that keeps every sum of a document exact in a JavaScript number: 90 000 milliards of dinars. */
export const MAX_AMOUNT = 9_000_000_000_000_000;

export const minorUnits = () => z.int().min(-MAX_AMOUNT).max(MAX_AMOUNT);
export const currencyCode = () => z.string().regex(/^[A-Z]{3}$/);
export const moneySchema = z.strictObject({ amount: minorUnits(), currency: currencyCode() });

/** @throws RangeError when the amount is not a safe integer. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount) || Math.abs(amount) > MAX_AMOUNT) throw new RangeError(`not an amount: ${amount}`);
  return { amount, currency };
}

/** @throws RangeError when the currencies differ: adding dinars to euros is a defect, never a conversion. */
export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${b.currency} to ${a.currency}`);
  return money(a.amount + b.amount, a.currency);
}

/**
 * `value × numerator ÷ denominator`, rounded once, half away from zero, on exact integers.
 * The rule for TVA per rate group and for quantities with decimals.
 */
export function scale(value: number, numerator: number | bigint, denominator: number | bigint): number {
  const product = BigInt(value) * BigInt(numerator);
  const divisor = BigInt(denominator);
  // The division of integers cuts towards zero: half of the divisor, with the sign of the result, makes it round.
  const half = product < 0n === divisor < 0n ? divisor : -divisor;
  return money(Number((product * 2n + half) / (divisor * 2n)), 'XXX').amount;
}

/**
 * Splits `total` in proportion to `weights` so that the parts add up exactly (largest remainder; ties go to the first).
 * A discount over several lines uses it. Weights are non-negative; when all are zero everything goes to the first part.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) throw new RangeError('nothing to allocate to');
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? total : 0));
  const sign = BigInt(Math.sign(total));
  const absolute = BigInt(Math.abs(total));
  const parts = weights.map((weight) => {
    const exact = absolute * BigInt(weight);
    return { floor: exact / sum, remainder: exact % sum };
  });
  const left = absolute - parts.reduce((a, part) => a + part.floor, 0n);
  const byRemainder = parts.toSorted((a, b) => Number(b.remainder - a.remainder));
  for (const part of byRemainder.slice(0, Number(left))) part.floor += 1n;
  return parts.map((part) => Number(part.floor * sign));
}
