import { describe, expect, test } from 'vitest';
import { checkValue } from './check-value.ts';
import { blankOf, type JsonSchema, kindOf, optionalOf, withPart } from './json-schema.ts';

const sender: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 5 },
    address: {
      anyOf: [
        { type: 'string', const: '' },
        { type: 'string', format: 'email', maxLength: 254 },
      ],
    },
    days: { type: 'integer', minimum: 1, maximum: 365 },
    capital: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
  },
  required: ['name', 'address', 'days', 'capital'],
};
const list: JsonSchema = {
  type: 'array',
  minItems: 1,
  maxItems: 2,
  items: {
    type: 'object',
    properties: { type: { type: 'string', pattern: '^[a-z]+$' }, required: { type: 'boolean' } },
    required: ['type', 'required'],
  },
};

describe('what is refused, and where', () => {
  test.each([
    [{ name: '', address: '', days: 7, capital: null }, []],
    [
      { name: 'Atlas+', address: 'x', days: 0, capital: -1 },
      [
        ['/name', 'too_long', 5],
        ['/address', 'email', undefined],
        ['/days', 'too_small', 1],
        ['/capital', 'too_small', 0],
      ],
    ],
    [{ name: 'A', address: 'a@b.dz', days: Number.NaN, capital: 5 }, [['/days', 'number', undefined]]],
    [{ name: 'A', address: 'a@b.dz', capital: 5 }, [['/days', 'required', undefined]]],
  ])('%j', (value, wanted) => {
    const found = [...checkValue(sender, value)].map(([at, { code, params }]) => [at, code, params.limit]);
    expect(found).toEqual(wanted);
  });

  test('in the rows of a list', () => {
    expect(checkValue(list, []).get('')?.code).toBe('too_few');
    expect([
      ...checkValue(list, [
        { type: 'rc', required: true },
        { type: 'N°', required: false },
      ]).keys(),
    ]).toEqual(['/1/type']);
  });
});

test('a row that is added has the required parts, empty', () => {
  expect(blankOf(list.items ?? {})).toEqual({ type: '', required: false });
  expect(blankOf(sender)).toEqual({ name: '', address: '', days: 1, capital: null });
});

test('the schema says which control it needs, and what may be left empty', () => {
  expect(kindOf(list)).toBe('records');
  expect(kindOf({ type: 'string', enum: ['off'] })).toBe('choice');
  expect(optionalOf(sender.properties?.['capital'] ?? {})?.empty).toBeNull();
  expect(optionalOf(sender.properties?.['address'] ?? {})?.empty).toBe('');
  expect(optionalOf(sender)).toBeNull();
});

test('one part of a value is replaced, the rest and its order stay', () => {
  const value = { a: [{ b: 1, c: 2 }], d: 3 };
  expect(withPart(value, ['a', 0, 'b'], 9)).toEqual({ a: [{ b: 9, c: 2 }], d: 3 });
  expect(Object.keys(withPart({ x: 1, y: 2 }, ['x'], 5) as object)).toEqual(['x', 'y']);
  expect(withPart({ x: 1, y: 2 }, ['x'], undefined)).toEqual({ y: 2 });
  expect(value.a[0]?.b).toBe(1);
});
