import { expect, test } from 'vitest';
import { fieldsByColumn, mappingOf, twiceIn } from './import-mapping.ts';

test('what the columns mean is shown by column and sent by field', () => {
  const said = { mapping: { email: 2, name: 0 }, fieldMapping: { sector: 3 } };
  const fields = fieldsByColumn(said, 4);
  expect(fields).toEqual(['name', undefined, 'email', 'custom.sector']);
  expect(mappingOf(fields)).toEqual(said);
});

test('a field that is chosen twice is found, and sent once', () => {
  const fields = ['email', undefined, 'name', 'email'] as const;
  expect(twiceIn(fields)).toBe('email');
  expect(twiceIn(['email', undefined, undefined])).toBeUndefined();
  expect(mappingOf(fields)).toEqual({ mapping: { email: 0, name: 2 }, fieldMapping: {} });
  expect(twiceIn(['custom.sector', 'custom.sector'])).toBe('custom.sector');
});
