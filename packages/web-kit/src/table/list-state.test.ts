import { expect, test } from 'vitest';
import { listQuery, readListState } from './list-state.ts';

test('only known filters are read, one value or several', () => {
  const state = readListState({ status: ['open', 'closed'], group: 'n1', sort: '-created', evil: 'x', q: 'vps' }, [
    'status',
    'group',
  ]);
  expect(state).toEqual({
    q: 'vps',
    sort: '-created',
    cursor: '',
    filters: { status: ['open', 'closed'], group: ['n1'] },
  });
});

test('the query of the server carries what is set and nothing else', () => {
  expect(listQuery(readListState({}, ['status']))).toEqual({});
  expect(listQuery(readListState({ status: 'open', cursor: 'abc' }, ['status']))).toEqual({
    status: ['open'],
    cursor: 'abc',
  });
});

test('a filter cannot take the place of the cursor', () => {
  expect(readListState({ cursor: 'abc' }, ['cursor']).filters).toEqual({});
});
