import { describe, expect, test } from 'vitest';
import { createFormatter } from './formatter.ts';

const TIME_ZONE = 'Africa/Algiers';
const fr = createFormatter({ locale: 'fr', timeZone: TIME_ZONE });
const ar = createFormatter({ locale: 'ar', timeZone: TIME_ZONE });
const en = createFormatter({ locale: 'en', timeZone: TIME_ZONE });
const NOW = new Date('2026-07-05T12:00:00Z');

test('a count that stopped says that there may be more', () => {
  expect([999, 1000, 1000].map((count, at) => fr.upTo(count, at === 2 ? 2000 : 1000))).toEqual([
    '999',
    '999+',
    '1\u202F000',
  ]);
  expect(ar.upTo(1000, 1000)).toBe('999+');
});

describe('money', () => {
  test.each([
    [0, '0,00\u00A0DA', '0,00\u00A0د.ج.', 'DZD\u00A00.00'],
    [5, '0,05\u00A0DA', '0,05\u00A0د.ج.', 'DZD\u00A00.05'],
    [123_456_750, '1\u202F234\u202F567,50\u00A0DA', '1.234.567,50\u00A0د.ج.', 'DZD\u00A01,234,567.50'],
    [-1250, '−12,50\u00A0DA', '−12,50\u00A0د.ج.', 'DZD\u00A0−12.50'],
    [
      9_000_000_000_000_000,
      '90\u202F000\u202F000\u202F000\u202F000,00\u00A0DA',
      '90.000.000.000.000,00\u00A0د.ج.',
      'DZD\u00A090,000,000,000,000.00',
    ],
  ])('%d centimes', (amount, french, arabic, english) => {
    const value = { amount, currency: 'DZD' };
    expect(fr.money(value)).toBe(french);
    expect(ar.money(value)).toBe(arabic);
    expect(en.money(value)).toBe(english);
  });

  test.each([
    ['EUR', '12,50'],
    ['TND', '1,250'],
    ['JPY', '1\u202F250'],
  ])('%s keeps the minor unit of its currency', (currency, figures) => {
    expect(fr.moneyParts({ amount: 1250, currency }).figures).toBe(figures);
  });

  test('parts put the unit where the language does', () => {
    expect(fr.moneyParts({ amount: 100, currency: 'DZD' })).toEqual({ figures: '1,00', unit: 'DA', unitFirst: false });
    expect(en.moneyParts({ amount: 100, currency: 'DZD' })).toEqual({ figures: '1.00', unit: 'DZD', unitFirst: true });
  });
});

describe('dates and times', () => {
  test.each([
    ['2026-07-05T14:07:00Z', '5 juil. 2026, 15:07', '5 جويلية 2026، 15:07', '5 Jul 2026, 15:07'],
    ['2026-12-31T23:30:00Z', '1 janv. 2027, 00:30', '1 جانفي 2027، 00:30', '1 Jan 2027, 00:30'],
  ])('%s in Algiers, on a 24-hour clock', (instant, french, arabic, english) => {
    expect(fr.dateTime(instant)).toBe(french);
    expect(ar.dateTime(instant)).toBe(arabic);
    expect(en.dateTime(instant)).toBe(english);
  });

  test('a calendar day stays the day it is in every zone', () => {
    const far = createFormatter({ locale: 'fr', timeZone: 'Pacific/Honolulu' });
    expect(far.date('2026-07-05', 'long')).toBe('5 juillet 2026');
    expect(far.date('2026-07-05', 'short')).toBe('05/07/2026');
  });

  test.each([
    ['2026-07-05T11:59:40Z', 'maintenant', 'الآن'],
    ['2026-07-05T11:57:00Z', 'il y a 3 minutes', 'قبل 3 دقائق'],
    ['2026-07-05T14:00:00Z', 'dans 2 heures', 'خلال ساعتين'],
    ['2026-07-04T11:00:00Z', 'hier', 'أمس'],
    ['2024-07-04T11:00:00Z', 'il y a 2 ans', 'قبل سنتين'],
  ])('%s from noon', (instant, french, arabic) => {
    expect(fr.relative(instant, NOW)).toBe(french);
    expect(ar.relative(instant, NOW)).toBe(arabic);
  });
});

describe('sizes, numbers, lists', () => {
  test.each([
    [0, '0 o'],
    [999, '999 o'],
    [1500, '1,5 ko'],
    [25_000_000, '25 Mo'],
  ])('%d bytes', (bytes, expected) => {
    expect(fr.fileSize(bytes).replace(/\s/g, ' ')).toBe(expected);
  });

  test('Arabic keeps western digits and carries no directional mark', () => {
    expect(ar.number(12_431)).toBe('12.431');
    expect(ar.percent(-0.125)).not.toMatch(/[\u200E\u200F\u061C]/);
  });

  test('lists', () => {
    expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(en.list(['a', 'b'])).toBe('a and b');
  });
});
