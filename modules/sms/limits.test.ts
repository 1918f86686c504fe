import { expect, test } from 'vitest';
import { isUnread, levelOf, refusalOf, type Usage } from './limits.ts';
import { prefixOf, secondsToNextTry } from './message.ts';

const NOW = new Date('2026-03-02T09:00:00Z');
const ago = (...seconds: number[]) => seconds.map((one) => new Date(NOW.getTime() - one * 1000));
const many = (count: number, seconds: number) => ago(...Array.from({ length: count }, () => seconds));
const limits = { price: 1500, dailyBudget: 15_000, prefixPerDay: 200, countryPerDay: 1000 };
const nothing: Usage = { ofNumber: [], ofNetwork: [], ofPrefix: 0, ofDialCode: 0, isBlocked: false, spent: 0 };

test.each<[string, Partial<Usage>, ReturnType<typeof refusalOf>]>([
  ['nothing yet', {}, null],
  ['a number, 59 s ago', { ofNumber: ago(59) }, { reason: 'number_pause', waitSeconds: 1 }],
  ['a number, a minute ago', { ofNumber: ago(60) }, null],
  ['a number, twice in ten minutes', { ofNumber: ago(60, 599) }, null],
  ['a number, thrice in ten minutes', { ofNumber: ago(61, 200, 590) }, { reason: 'number_rate', waitSeconds: 10 }],
  ['a number, thrice in more', { ofNumber: ago(61, 200, 600) }, null],
  ['a number, four times that day', { ofNumber: ago(700, 3000, 5000, 86_000) }, null],
  [
    'a number, five times that day',
    { ofNumber: ago(700, 3000, 5000, 9000, 86_300) },
    { reason: 'number_day', waitSeconds: 100 },
  ],
  ['a number, five times in more', { ofNumber: ago(700, 3000, 5000, 9000, 86_400) }, null],
  ['a network, nine times that hour', { ofNetwork: many(9, 3000) }, null],
  ['a network, ten times that hour', { ofNetwork: many(10, 3000) }, { reason: 'network', waitSeconds: 600 }],
  ['a network, ten times in more', { ofNetwork: many(10, 3600) }, null],
  ['a blocked prefix', { isBlocked: true }, { reason: 'blocked', waitSeconds: null }],
  ['a prefix below its day', { ofPrefix: 199 }, null],
  ['a prefix at its day', { ofPrefix: 200 }, { reason: 'prefix_day', waitSeconds: null }],
  ['a country below its day', { ofDialCode: 999 }, null],
  ['a country at its day', { ofDialCode: 1000 }, { reason: 'country_day', waitSeconds: null }],
  ['the last that the budget has', { spent: 13_500 }, null],
  ['a dinar over the budget', { spent: 13_501 }, { reason: 'budget', waitSeconds: null }],
])('%s', (_name, usage, refusal) => {
  expect(refusalOf({ ...nothing, ...usage }, limits, NOW)).toEqual(refusal);
});

test.each([
  [49, 0, false],
  [50, 0, true],
  [50, 14, true],
  [50, 15, false],
])('of %i sent %i were read: unread is %s', (sent, verified, isIt) => {
  expect(isUnread({ sent, verified })).toBe(isIt);
});

test.each([
  [0, 0],
  [7499, 0],
  [7500, 50],
  [11_999, 50],
  [12_000, 80],
  [13_500, 80],
  [13_501, 100],
  [15_000, 100],
])('%i of 15 000 spent: %i %%', (spent, percent) => {
  expect(levelOf(spent, limits)).toBe(percent);
});

test('a prefix is the first six digits, and a next try waits as asked or twice as long', () => {
  expect(prefixOf('+213551234567')).toBe('213551');
  expect([1, 2, 3].map((tries) => secondsToNextTry(tries, null))).toEqual([5, 10, 20]);
  expect(secondsToNextTry(1, 40)).toBe(40);
});
