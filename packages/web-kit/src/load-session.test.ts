import { expect, test } from 'vitest';
import { safeReturn } from './load-session.ts';

test.each([
  ['/tickets/42?tab=notes', '/tickets/42?tab=notes'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
  [['/a'], '/'],
])('after signing in, %o leads to %s', (back, expected) => {
  expect(safeReturn(back, '/')).toBe(expected);
});
