import { path } from '@cm/paths';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { pageAt, paramsOf } from './page.ts';

const statement = pageAt(
  path('/corporate/customers/$id/statement'),
  z.object({ from: z.iso.date(), to: z.iso.date() }),
);

test.each([
  ['what the schema knows', { from: '2026-01-01', to: '2026-02-01' }, { from: '2026-01-01', to: '2026-02-01' }],
  ['a part of it', { to: '2026-02-01' }, { to: '2026-02-01' }],
  ['without what it refuses', { from: 'yesterday', to: '2026-02-01' }, { to: '2026-02-01' }],
  ['without what was given twice', { from: ['2026-01-01', '2026-01-02'] }, {}],
  ['without what it does not know', { from: '2026-01-01', tab: 'all' }, { from: '2026-01-01' }],
])('the query of an address is read: %s', (_name, search, read) => {
  expect(statement.search(search)).toEqual(read);
});

test('a page has the parameters of its own path and no others', () => {
  expect(paramsOf(statement, { id: 'c1', ticket: 't1' })).toEqual({ id: 'c1' });
  expect(paramsOf(statement, {})).toEqual({ id: '' });
});
