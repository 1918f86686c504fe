import { expect, test } from 'vitest';
import { parseHundredths, writeHundredths } from './decimal.ts';

test.each([
  ['1234,50', 123_450],
  ['1 234,5', 123_450],
  ['1\u202F234,50', 123_450],
  ['1.234,50', 123_450],
  ['1,234.50', 123_450],
  ['1.234', 123_400],
  ['1,5', 150],
  ['0', 0],
  ['٢٥٠٠', 250_000],
  ['12٫5', 1250],
  ['', null],
  ['abc', null],
  ['-5', null],
  ['1e9', null],
  ['99999999999999999', null],
])('%j reads as %o', (typed, value) => {
  expect(parseHundredths(typed)).toBe(value);
});

test.each([
  [123_450, '1234,50'],
  [123_400, '1234'],
  [5, '0,05'],
  [0, '0'],
])('%o is written %s and read back', (value, text) => {
  expect(writeHundredths(value, ',')).toBe(text);
  expect(parseHundredths(text)).toBe(value);
});
