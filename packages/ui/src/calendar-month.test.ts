import { describe, expect, test } from 'vitest';
import { addMonths, isDay, parseTypedDay, weeksOf, writeTypedDay } from './calendar-month.ts';

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
  ['2026-01', -1, '2025-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-03', 12, '2027-03'],
])('%s moved by %d months', (month, months, expected) => {
  expect(addMonths(month, months)).toBe(expected);
});

describe('weeksOf', () => {
  test('July 2026 begins on a Wednesday; the Algerian week on Saturday', () => {
    const weeks = weeksOf('2026-07', 6);
    expect(weeks[0]).toEqual([
      '2026-06-27',
      '2026-06-28',
      '2026-06-29',
      '2026-06-30',
      '2026-07-01',
      '2026-07-02',
      '2026-07-03',
    ]);
    expect(weeks).toHaveLength(6);
    expect(weeks.flat().every(isDay)).toBe(true);
  });
});
