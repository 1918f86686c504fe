import { expect, test } from 'vitest';
import { path, withQuery } from './path.ts';

test('a pattern without parameters is its own address', () => {
  expect(path('/tickets')()).toBe('/tickets');
});

test('each value is one segment, whatever is in it', () => {
  const statement = path('/customers/$id/statement/$year');
  expect(statement.pattern).toBe('/customers/$id/statement/$year');
  expect(statement('a/b ?#', '2026')).toBe('/customers/a%2Fb%20%3F%23/statement/2026');
  expect(path('/tickets/$id')('../admin')).toBe('/tickets/..%2Fadmin');
});

test('a query holds what is given, and nothing of what is not', () => {
  expect(withQuery('/tickets', { customer: 'é&=', tab: undefined })).toBe('/tickets?customer=%C3%A9%26%3D');
  expect(withQuery('/tickets', {})).toBe('/tickets');
});
