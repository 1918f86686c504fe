import { expect, test } from 'vitest';
import { insertReply, slashQuery } from './canned-replies.tsx';

test.each([
  ['/', ''],
  ['/fact', 'fact'],
  ['Bonjour,\n/dns', 'dns'],
  ['voir /var/log', null],
  ['/etc/hosts', null],
  ['Bonjour,\n/dns\nmerci', null],
  ['', null],
])('%j asks for %j', (text, query) => {
  expect(slashQuery(text)).toBe(query);
});

test('the answer takes the place of what was typed to find it, and of nothing else', () => {
  expect(insertReply('/dns', 'Merci.')).toBe('Merci.');
  expect(insertReply('Bonjour,\n/dns', 'Merci.')).toBe('Bonjour,\nMerci.');
  expect(insertReply('a/b', 'Merci.')).toBe('a/b');
  // A body may hold the signs that a replacement pattern would read.
  expect(insertReply('/prix', '100 $& $1')).toBe('100 $& $1');
});
