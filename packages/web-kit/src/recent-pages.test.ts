import { expect, test } from 'vitest';
import { parseRecent, type RecentPage, withPage } from './recent-pages.ts';

const page = (n: number): RecentPage => ({ href: `/tickets/${n}`, title: `Ticket ${n}` });

test('the last page comes first, each once, six at most', () => {
  const pages = [1, 2, 3, 4, 5, 6, 7, 3].reduce<readonly RecentPage[]>((all, n) => withPage(all, page(n)), []);
  expect(pages.map(({ href }) => href)).toEqual([3, 7, 6, 5, 4, 2].map((n) => `/tickets/${n}`));
});

test('a page without a title is not remembered, a long title is cut', () => {
  expect(withPage([page(1)], { href: '/x', title: ' ' })).toEqual([page(1)]);
  expect(withPage([], { href: '/x', title: 'a'.repeat(500) })[0]?.title).toHaveLength(120);
});

test('only what this account left is read, and only if it is a list of pages of this site', () => {
  const stored = JSON.stringify({
    user: 'u1',
    pages: [page(1), { href: 'https://evil.example', title: 'x' }, 7, null],
  });
  expect(parseRecent(stored, 'u1')).toEqual([page(1)]);
  expect(parseRecent(stored, 'u2')).toEqual([]);
  for (const broken of [null, '', '{', '[]', 'null', '{"user":"u1","pages":3}'])
    expect(parseRecent(broken, 'u1')).toEqual([]);
});
