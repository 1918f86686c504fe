import { expect, test } from 'vitest';
import { type RecordKind, recordKindsOf } from './record-kind.ts';

const kind = (type: string): RecordKind => ({
  type,
  permission: `${type}s.read`,
  find: () => Promise.resolve(new Map()),
});

test('a kind of record is of one module', () => {
  const modules = [{ recordKinds: [kind('ticket')] }, {}, { recordKinds: [kind('quote'), kind('order')] }];
  expect([...recordKindsOf(modules).keys()]).toEqual(['ticket', 'quote', 'order']);
  expect(() => recordKindsOf([...modules, { recordKinds: [kind('quote')] }])).toThrow('"quote"');
});
