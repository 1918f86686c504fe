import { expect, test } from 'vitest';
import { daysOf } from './period.ts';

test.each([
  ['30d', '2026-03-01', '2026-01-31'],
  ['90d', '2026-03-31', '2026-01-01'],
  ['year', '2026-11-23', '2026-01-01'],
  ['12m', '2026-12-31', '2026-01-01'],
  ['12m', '2025-02-28', '2024-03-01'],
] as const)('%s up to %s begins on %s', (name, today, from) => {
  expect(daysOf(name, today)).toEqual({ from, to: today });
});
