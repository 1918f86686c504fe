import { describe, expect, test } from 'vitest';
import { changesOf } from './changes-of.ts';

describe('what changed', () => {
  test('part by part, only what differs', () => {
    const from = { name: 'Atlas', address: { city: 'Alger', wilaya: '16' }, days: 7 };
    const to = { name: 'Atlas', address: { city: 'Oran', wilaya: '16' }, days: 14 };
    expect(changesOf({ key: 'x', from, to })).toEqual([
      { path: 'address.city', from: 'Alger', to: 'Oran' },
      { path: 'days', from: 7, to: 14 },
    ]);
  });

  test('a plain value, and one that appears', () => {
    expect(changesOf({ from: 'open', to: 'closed' })).toEqual([{ path: '', from: 'open', to: 'closed' }]);
    expect(changesOf({ before: {}, after: { rc: '16/00' } })).toEqual([{ path: 'rc', from: undefined, to: '16/00' }]);
  });

  test('rights added and removed', () => {
    expect(changesOf({ key: 'support', added: ['tickets.read'], removed: ['quotes.read'] })).toEqual([
      { path: '', from: undefined, to: 'tickets.read' },
      { path: '', from: 'quotes.read', to: undefined },
    ]);
  });

  test.each([null, 'text', { number: 'T-1' }, { from: 1, to: 1 }])('none in %j', (details) => {
    expect(changesOf(details)).toEqual([]);
  });
});

test('a huge entry is cut, not walked for ever', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${String(index)}`, index]));
  expect(changesOf({ from: {}, to: many })).toHaveLength(200);
});
