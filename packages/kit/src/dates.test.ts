import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, day, dayIn, instantIn } from './dates.ts';

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

test.each([
  ['Africa/Algiers', '2026-03-02', '00:00', '2026-03-01T23:00:00.000Z'],
  ['Europe/Paris', '2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
  ['Europe/Paris', '2026-12-01', '08:00', '2026-12-01T07:00:00.000Z'],
  // Between the change of the clocks and the day's end, and on both sides of it.
  ['Europe/Paris', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['Europe/Paris', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['Europe/Paris', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['Europe/Paris', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['Europe/Paris', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['America/St_Johns', '2026-01-15', '12:00', '2026-01-15T15:30:00.000Z'],
])('in %s the clocks show %s %s at %s', (timeZone, of, time, instant) => {
  expect(instantIn(timeZone, of, time).toISOString()).toBe(instant);
});
