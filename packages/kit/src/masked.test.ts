import { expect, test } from 'vitest';
import { masked } from './masked.ts';

test.each([
  ['119850123456784821', '•••• 4821'],
  ['1198 5012 3456 7848 21', '•••• 4821'],
  ['12345678', '•••• 5678'],
  ['1234567', '••••'],
  ['', '••••'],
])('of %j is shown %j, and masked again the same', (value, shown) => {
  expect(masked(value)).toBe(shown);
  expect(masked(shown)).toBe(shown);
});
