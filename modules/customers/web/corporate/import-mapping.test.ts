import { expect, test } from 'vitest';
import { fieldsByColumn, mappingOf, twiceIn } from './import-mapping.ts';

test('what the columns mean is shown by column and sent by field', () => {
  const fields = fieldsByColumn({ email: 2, name: 0 }, 3);
  expect(fields).toEqual(['name', undefined, 'email']);
  expect(mappingOf(fields)).toEqual({ name: 0, email: 2 });
});

test('a field that is chosen twice is found, and sent once', () => {
  const fields = ['email', undefined, 'name', 'email'] as const;
  expect(twiceIn(fields)).toBe('email');
  expect(twiceIn(['email', undefined, undefined])).toBeUndefined();
  expect(mappingOf(fields)).toEqual({ email: 0, name: 2 });
});
