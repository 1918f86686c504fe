import { expect, test } from 'vitest';
import { z } from 'zod';
import { stableId, uuidv7 } from './ids.ts';

test('ids are version 7, in the order of time', () => {
  const ids = Array.from({ length: 50 }, (_, index) => uuidv7(new Date(1_780_000_000_000 + index)));
  for (const id of ids) expect(z.uuidv7().safeParse(id).success).toBe(true);
  expect([...ids].sort()).toEqual(ids);
});

test('ids of one millisecond keep the order in which they were made', () => {
  const now = new Date(1_790_000_000_000);
  const ids = Array.from({ length: 2000 }, () => uuidv7(now));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(2000);
});

test('a name always gives the same id, another name another', () => {
  expect(stableId('ticket-1')).toBe(stableId('ticket-1'));
  expect(stableId('ticket-1')).not.toBe(stableId('ticket-2'));
  expect(z.uuidv7().safeParse(stableId('ticket-1')).success).toBe(true);
});
