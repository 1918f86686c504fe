import { expect, test } from 'vitest';
import { barOf, queryOf } from './list-filters.ts';
import { readListState } from './list-state.ts';

const filters = {
  state: { label: 'State', values: ['open', 'closed'], word: (value: string) => value.toUpperCase() },
  groupId: { label: 'Group', options: [] },
};
const stateOf = (search: Record<string, string>) => readListState(search, ['state', 'groupId']);

test('the question carries the values and sorts that the list knows, and nothing else', () => {
  expect(
    queryOf(stateOf({ state: 'open', groupId: 'g1', sort: '-name', cursor: 'c', q: 'x' }), filters, ['-name']),
  ).toEqual({ state: 'open', groupId: 'g1', sort: '-name', q: 'x' });
  expect(queryOf(stateOf({ state: 'burnt', sort: 'evil', other: 'x' }), filters, ['-name'])).toEqual({});
});

test('words are asked under the name that the server gives them', () => {
  expect(queryOf(stateOf({ q: 'x' }), filters, [], 'recipient')).toEqual({ recipient: 'x' });
});

test('a filter without options stands in the bar only while it is on', () => {
  const names = (search: Record<string, string>) => barOf(stateOf(search), filters).map(({ name }) => name);
  expect(names({})).toEqual(['state']);
  expect(names({ groupId: 'g1' })).toEqual(['state', 'groupId']);
  expect(barOf(stateOf({}), filters)[0]?.options).toEqual([
    { value: 'open', label: 'OPEN' },
    { value: 'closed', label: 'CLOSED' },
  ]);
});
