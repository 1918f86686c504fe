import { expect, test } from 'vitest';
import { assignErrors, fieldOfPointer } from './pointer.ts';

test.each([
  ['/body/email', 'email'],
  ['/body/lines/0/quantity', 'lines.0.quantity'],
  ['/body/a~1b/c~0d', 'a/b.c~d'],
  ['/query/sort', null],
  ['/body', null],
  ['email', null],
  ['', null],
])('%s is the field %s', (pointer, name) => {
  expect(fieldOfPointer(pointer)).toBe(name);
});

test('one of a list that is typed in one field is told at the field', () => {
  const { fields, rest } = assignErrors(
    [
      { pointer: '/body/networks/1', code: 'network', params: {} },
      { pointer: '/body/lines/0', code: 'x', params: {} },
    ],
    (name) => name === 'networks',
  );
  expect([...fields].map(([name, { code }]) => [name, code])).toEqual([['networks', 'network']]);
  expect(rest.map(({ code }) => code)).toEqual(['x']);
});

test('the first error of a field counts, and what has no field is kept', () => {
  const error = (pointer: string, code: string) => ({ pointer, code, params: {} });
  const { fields, rest } = assignErrors(
    [error('/body/email', 'taken'), error('/body/email', 'format'), error('/body/hidden', 'x'), error('/query/a', 'y')],
    (name) => name === 'email',
  );
  expect([...fields].map(([name, { code }]) => [name, code])).toEqual([['email', 'taken']]);
  expect(rest.map(({ code }) => code)).toEqual(['x', 'y']);
});
