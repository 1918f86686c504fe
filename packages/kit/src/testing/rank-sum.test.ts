import { expect, test } from 'vitest';
import { rankSumP } from './rank-sum.ts';

const sequence = (count: number, step: (index: number) => number) => Array.from({ length: count }, (_, at) => step(at));

test('two samples of one kind are not told apart, two that differ are', () => {
  const even = sequence(30, (at) => 2 * at);
  const odd = sequence(30, (at) => 2 * at + 1);
  expect(rankSumP(even, odd)).toBeGreaterThan(0.8);
  expect(rankSumP(even, even)).toBeCloseTo(1, 6);
  expect(rankSumP([], [])).toBe(1);
  expect(
    rankSumP(
      even,
      odd.map((value) => value + 100),
    ),
  ).toBeLessThan(1e-9);
});

test('gives the value that SciPy gives: mannwhitneyu(range(1, 11), range(4, 14), asymptotic)', () => {
  expect(
    rankSumP(
      sequence(10, (at) => at + 1),
      sequence(10, (at) => at + 4),
    ),
  ).toBeCloseTo(0.0581169, 5);
});

test('a slow machine that slows both changes nothing', () => {
  const base = sequence(40, (at) => 10 + ((at * 7919) % 13));
  const busy = base.map((value, at) => (at % 5 === 0 ? value * 20 : value));
  expect(rankSumP(busy, busy.toReversed())).toBeCloseTo(1, 6);
});
