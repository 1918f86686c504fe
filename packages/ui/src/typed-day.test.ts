import { expect, test } from 'vitest';
import { isDay, parseTypedDay, writeTypedDay } from './typed-day.ts';

test.each([
  ['5/7/2026', '2026-07-05'],
  ['05-07-26', '2026-07-05'],
  ['05.07.2026', '2026-07-05'],
  ['2026-07-05', '2026-07-05'],
  ['29/02/2028', '2028-02-29'],
  ['29/02/2026', null],
  ['31/04/2026', null],
  ['7/2026', null],
  ['', null],
])('%s is read as %s', (typed, day) => {
  expect(parseTypedDay(typed)).toBe(day);
});

test('what is written is read back', () => {
  expect(writeTypedDay('2026-07-05')).toBe('05/07/2026');
  expect(parseTypedDay(writeTypedDay('2026-12-31'))).toBe('2026-12-31');
});

test.each([
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
