import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './search.ts';

test.each([
  ['', {}],
  ['?q=%C3%A9t%C3%A9+2026', { q: 'été 2026' }],
  ['?status=open&status=closed&sort=-created', { status: ['open', 'closed'], sort: '-created' }],
])('parses %s', (written, search) => {
  expect(parseSearch(written)).toEqual(search);
});

test('writes what it reads, and drops what is empty', () => {
  const search = { status: ['open', 'on_hold'], q: 'a&b', cursor: '' };
  expect(stringifySearch(search)).toBe('?status=open&status=on_hold&q=a%26b');
  expect(parseSearch(stringifySearch(search))).toEqual({ status: ['open', 'on_hold'], q: 'a&b' });
});

test('a flood of parameters is cut', () => {
  const flood = Array.from({ length: 5000 }, (_, index) => `p${index}=1`).join('&');
  expect(Object.keys(parseSearch(flood))).toHaveLength(60);
});
