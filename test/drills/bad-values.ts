import { type JsonSchema, kindsOf } from './json-schema.ts';

/** Written into the text of the request as it is: what JSON.stringify would not write. */
const raw = (text: string): string => `\u0001raw:${text}\u0001`;
const LONE = '\\ud800';
export const unraw = (json: string): string =>
  json.replaceAll(/"\\u0001raw:((?:[^"\\]|\\.)*?)\\u0001"/g, (_all, text: string) => JSON.parse(`"${text}"`) as string);

/**
 * Objects and lists that stand for a string until somebody uses them as one: conversion, comparison, awaiting and copying
 * look up properties that the sender chose.
 */
export const lookalikes: readonly unknown[] = [
  { toString: 1 },
  { toString: null, valueOf: null },
  { valueOf: 1, toString: {} },
  raw('{"constructor":1}'),
  raw('{"constructor":{"name":1}}'),
  raw('{"__proto__":null}'),
  raw('{"__proto__":{"toString":1}}'),
  { length: -1 },
  { length: 1e9 },
  raw('{"then":1}'),
  { toJSON: 1 },
  { hasOwnProperty: 1, trim: 1, toLowerCase: 1 },
  ['x@exemple.dz'],
  [{ toString: 1 }],
  [[['x']]],
];
const anything: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  '',
  'x',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  raw('1e309'),
  raw('-1e309'),
  raw('-0'),
  raw(`"${LONE}"`),
  raw('"\\u0000"'),
  '__proto__',
  raw('9007199254740993'),
  raw('['.repeat(10_000) + ']'.repeat(10_000)),
  raw('{"a":'.repeat(2_000) + '1' + '}'.repeat(2_000)),
  ...lookalikes,
];
export const strings: readonly unknown[] = [
  ' ',
  'a\u0000b',
  raw(`"a${LONE}b"`),
  '\u202Egnp.exe',
  'مرحبا',
  '👩‍💻'.repeat(20),
  'é'.normalize('NFD'),
  "'; drop table x; --",
  '%_\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}',
  'a\r\nBcc: x@example.dz',
  '\u2028',
  'NaN',
  'null',
  '0',
  '-1',
  '1e999',
  'x'.repeat(300),
  'x'.repeat(5_000),
  'x'.repeat(120_000),
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-7000-8000-00000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '2026-02-30',
  '9999-12-31',
  '0000-01-01',
  '0001-01-01',
  '2026-13-01',
  '+275760-09-13',
  '2026-01-01T25:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '-271821-04-20T00:00:00Z',
  '1970-01-01T00:00:00Z',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a@b',
  'a@exemple.dz\u0000',
  'é@exemple.dz',
  'javascript:alert(1)',
];
const numbers: readonly unknown[] = [
  -1,
  0,
  1,
  0.1,
  1.5,
  -0.5,
  2_147_483_647,
  2_147_483_648,
  -2_147_483_649,
  4_294_967_296,
  9_007_199_254_740_991,
  9_007_199_254_740_992,
  1e15,
  1e21,
  1e308,
  -1e308,
  9_000_000_000_000,
  9_000_000_000_001,
  '1',
  '',
  raw('1E400'),
  raw('01'),
  raw('NaN'),
  raw('0x10'),
];

/** Values for a place in a request, those that its schema makes interesting first. */
export function valuesFor(schema: JsonSchema): unknown[] {
  const kinds = new Set([...kindsOf(schema), ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(kindsOf)]);
  const { minimum, maximum, minLength, maxLength, maxItems } = schema;
  return [
    ...(minimum === undefined ? [] : [minimum - 1, minimum, minimum + 0.5]),
    ...(maximum === undefined ? [] : [maximum + 1, maximum]),
    ...(maxLength === undefined ? [] : ['y'.repeat(maxLength + 1), 'y'.repeat(maxLength), 'ﷺ'.repeat(maxLength)]),
    ...(minLength ? ['y'.repeat(minLength - 1)] : []),
    ...(maxItems === undefined ? [] : [Array.from({ length: maxItems + 1 }, () => 'x')]),
    ...(schema.enum ? [String(schema.enum[0]).toUpperCase(), `${String(schema.enum[0])} `] : []),
    ...(kinds.has('string') || kinds.size === 0 ? strings : []),
    ...(kinds.has('number') || kinds.has('integer') ? numbers : []),
    ...(kinds.has('array') ? [Array.from({ length: 2_000 }, () => null), [{}], ['x', 'x'], { 0: 'x' }] : []),
    ...(kinds.has('object') ? [{ ['k'.repeat(500)]: 1 }, { '': '' }, { constructor: {} }, 'x'] : []),
    ...anything,
  ];
}

/** Parts of a path that are no id. */
export const segments: readonly string[] = [
  '0',
  '1',
  '-1',
  'x',
  '%00',
  '%2e%2e',
  '%ff',
  '%C0%AF',
  '..%2f..%2fetc',
  "'or'1'='1",
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-7fff-bfff-ffffffffffff',
  '019b76da-a800-7bb2-a5a6-a027efd43dc',
  '{id}',
  'null',
  'undefined',
  '%F0%9F%98%80',
  '__proto__',
  'x'.repeat(150),
  'x'.repeat(300),
  '%',
  '%zz',
];

/** Cursors that no list gave. */
export const cursors: readonly string[] = [
  'x',
  '',
  '!!!',
  'W10',
  'bnVsbA',
  'e30',
  'W1tdXQ',
  'y'.repeat(499),
  'y'.repeat(600),
  ...['-created', 'created', '-updated', 'name', '-issuedOn', 'dueOn', '-at', '-createdAt'].flatMap((sort) =>
    [
      'not a date',
      '2026-02-30',
      '',
      1e308,
      -1,
      '99999999999999999999',
      '\u0000',
      '+275760-09-13T00:00:00.000Z',
      0.5,
    ].map((value) =>
      Buffer.from(JSON.stringify([sort, value, '019b76da-a800-7bb2-a5a6-a027efd43dc3'])).toString('base64url'),
    ),
  ),
];
