import { expect, test } from 'vitest';
import { newToken } from './crypto.ts';

test('a token has 256 bits, in letters that need no escaping, and is another one each time', () => {
  const tokens = Array.from({ length: 1000 }, newToken);
  expect(new Set(tokens).size).toBe(1000);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
