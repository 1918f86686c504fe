import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { createCall } from './call.ts';
import { createQueries, queryKeyOf } from './queries.ts';

test('refreshing a resource refreshes its lists and its records, and nothing of another area', async () => {
  const client = new QueryClient();
  const list = queryKeyOf('corporate.customers.list', { query: { state: 'active' } });
  const record = queryKeyOf('corporate.customers.get', { path: { id: 'c1' } });
  const other = queryKeyOf('portal.customer.get', {});
  for (const key of [list, record, other]) client.setQueryData(key, {});
  await client.invalidateQueries({ queryKey: queryKeyOf('corporate.customers') });
  expect([list, record, other].map((key) => client.getQueryState(key)?.isInvalidated)).toEqual([true, true, false]);
});

test('other arguments are another answer', () => {
  expect(queryKeyOf('corporate.customers.get', { path: { id: 'c1' } })).not.toEqual(
    queryKeyOf('corporate.customers.get', { path: { id: 'c2' } }),
  );
});

test('a list that grows and the same list by its pages are two answers under one operation', () => {
  const { growingQuery, listQuery } = createQueries(createCall({ 'corporate.tickets.list': ['GET', '/tickets'] }));
  const args = { query: { limit: 40 } };
  const [grown, paged] = [growingQuery('corporate.tickets.list', args), listQuery('corporate.tickets.list', args)];
  expect(grown.queryKey).not.toEqual(paged.queryKey);
  expect(grown.queryKey.slice(0, 3)).toEqual(paged.queryKey.slice(0, 3));
});
