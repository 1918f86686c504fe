import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { queryKeyOf } from './queries.ts';

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
