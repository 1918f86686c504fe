import { expect, test } from 'vitest';
import { arrivedWords } from './arrived-words.ts';

test('words that arrive after others were sent are our own, and the later ones stay under way', () => {
  expect(arrivedWords(['pro', 'prospect'], 'pro')).toEqual({ own: true, underWay: ['prospect'] });
  expect(arrivedWords(['prospect'], 'prospect')).toEqual({ own: true, underWay: [] });
});

test('words that were overtaken are no longer waited for', () => {
  expect(arrivedWords(['p', 'pr', 'pro'], 'pr')).toEqual({ own: true, underWay: ['pro'] });
});

test('words that nobody sent from the box come from the history: the box follows them', () => {
  expect(arrivedWords(['pro'], '')).toEqual({ own: false, underWay: [] });
  expect(arrivedWords([], 'pro')).toEqual({ own: false, underWay: [] });
});
