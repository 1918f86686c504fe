import { expect, test } from 'vitest';
import { readListState } from './list-state.ts';
import { rowsOf } from './use-whole-list.ts';

const rows = [
  { key: 'orders.delivered', class: 'service', name: 'Livraison' },
  { key: 'account.invited', class: 'security', name: 'Invitation' },
  { key: 'billing.issued', class: 'service', name: 'Facture' },
];
const ask = {
  filters: { class: { label: 'Class', options: [], of: (row: (typeof rows)[number]) => row.class } },
  texts: (row: (typeof rows)[number]) => [row.key, row.name],
};
const keysFor = (search: Record<string, string | string[]>) =>
  rowsOf(rows, readListState(search, ['class']), ask).map(({ key }) => key);

test('a whole list is narrowed by the filters and the words of the address', () => {
  expect(keysFor({})).toEqual(rows.map(({ key }) => key));
  expect(keysFor({ class: 'security' })).toEqual(['account.invited']);
  expect(keysFor({ class: ['security', 'service'] })).toHaveLength(3);
  expect(keysFor({ q: 'FACT' })).toEqual(['billing.issued']);
  expect(keysFor({ class: 'security', q: 'fact' })).toEqual([]);
});

test('an order of the page is kept, the answer of the server is not touched', () => {
  const order = (one: { key: string }, other: { key: string }) => one.key.localeCompare(other.key);
  expect(rowsOf(rows, readListState({}, []), { order })[0]?.key).toBe('account.invited');
  expect(rows[0]?.key).toBe('orders.delivered');
});
