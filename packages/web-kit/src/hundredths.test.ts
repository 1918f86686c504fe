import { expect, test } from 'vitest';
import { hundredths, isHundredths, writeHundredths } from './hundredths.ts';

test.each([
  ['19', 1900],
  ['19,5', 1950],
  ['0.07', 7],
  ['10 000 000,10', 1_000_000_010],
  ['1\u202F234', 123_400],
])('%s is %d hundredths', (text, value) => {
  expect(isHundredths(text)).toBe(true);
  expect(hundredths(text)).toBe(value);
});

test.each(['', '-1', '1,234', 'dix', '1.2.3', '1e5'])('%s is refused', (text) => {
  expect(isHundredths(text)).toBe(false);
  expect(hundredths(text)).toBeNaN();
});

test('thousands are set apart', () => {
  expect(writeHundredths(5_000_000_000)).toBe('50\u202F000\u202F000');
  expect(writeHundredths(123_450)).toBe('1\u202F234,5');
});

test('what is written is read back', () => {
  for (const value of [0, 1, 9, 10, 99, 100, 101, 1900, 1950, 123_456_789]) {
    expect(hundredths(writeHundredths(value))).toBe(value);
  }
});
