import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, day, dayIn } from './dates.ts';

test('a day belongs to its time zone', () => {
  expect(dayIn('Africa/Algiers', new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  expect(dayIn('Africa/Algiers', new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
});

test('months keep their anchor day through short months', () => {
  const months = [0, 1, 2, 3, 12, 13].map((n) => addMonths('2028-01-31', n, 31));
  expect(months).toEqual(['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30', '2029-01-31', '2029-02-28']);
});

test('adding days and taking them away gives the same day back', () => {
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
      expect(addDays(addDays(from, count), -count)).toBe(from);
    }),
  );
});

test('a day is a real one, of the centuries in which somebody works', () => {
  const taken = ['1900-01-01', '2028-02-29', '2999-12-31', '0000-01-01', '1899-12-31', '9999-12-31', '2026-02-30'];
  expect(taken.map((value) => day().safeParse(value).success)).toEqual([true, true, true, false, false, false, false]);
});
