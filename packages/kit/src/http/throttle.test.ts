import { expect, test } from 'vitest';
import { createBucket } from './throttle.ts';

test('a caller has its rate and a burst, another caller has its own', () => {
  const take = createBucket(120);
  const start = 1_000_000;
  const first = Array.from({ length: 40 }, () => take('a', start));
  expect(first.filter((wait) => wait === 0)).toHaveLength(31);
  expect(take('a', start)).toBeGreaterThan(0);
  expect(take('b', start)).toBe(0);
  const later = Array.from({ length: 10 }, () => take('a', start + 5000));
  expect(later.filter((wait) => wait === 0)).toHaveLength(10);
  expect(take('a', start + 60_000)).toBe(0);
});
