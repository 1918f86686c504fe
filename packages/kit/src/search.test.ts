import { describe, expect, test } from 'vitest';
import { fits, readPlainNumber, readTyped, readYearlyNumbers } from './search.ts';

describe('the number of a yearly series', () => {
  test.each([
    'FAC-2026-000123',
    'fac-2026-123',
    'fac 2026/123',
    'FAC2026-000123',
    'FAC2026000123',
    '2026-123',
    '  n° FAC-2026-000123 ',
    'FAC-2026-000123-V2',
    'ＦＡＣ－２０２６－０００１２３'.replaceAll('－', '-'),
    'FAC-٢٠٢٦-٠٠٠١٢٣',
  ])('%j is that one', (text) => expect(readYearlyNumbers(readTyped(text), 'FAC', 2026)).toEqual(['FAC-2026-000123']));

  test.each(['123', '000123', 'FAC 123', 'fac123', '#123'])('%j may be of three years', (text) =>
    expect(readYearlyNumbers(readTyped(text), 'FAC', 2026)).toEqual([
      'FAC-2026-000123',
      'FAC-2025-000123',
      'FAC-2024-000123',
    ]),
  );

  test.each(['DEV-2026-000123', 'FAC', '', '0', 'FAC-2026-', '12 34 56', 'facture 12 bis', '12345678901234567890'])(
    '%j is none',
    (text) => expect(readYearlyNumbers(readTyped(text), 'FAC', 2026)).toEqual([]),
  );
});

describe('the number of a plain series', () => {
  test.each(['T-1042', 't1042', '1042', '#1042', 'n° 1042', '001042', 'T 1042'])('%j is 1042', (text) =>
    expect(readPlainNumber(readTyped(text), 'T')).toBe(1042),
  );
  test.each(['S-1042', 'T-', '10 42', 'T-1042x', '0', '1234567890123456'])('%j is none', (text) =>
    expect(readPlainNumber(readTyped(text), 'T')).toBeNull(),
  );
});

test('every word typed begins a word of the text, whatever the accents', () => {
  expect(fits(readTyped('heberg pro'), 'Hébergement mutualisé Pro')).toBe(true);
  expect(fits(readTyped('bergement'), 'Hébergement')).toBe(false);
  expect(fits(readTyped('pro vps'), 'Hébergement Pro')).toBe(false);
  expect(fits(readTyped(' - '), 'Hébergement Pro')).toBe(false);
  expect(fits(readTyped('إستضافة'), 'استضافه المواقع')).toBe(true);
});

test('what is typed is read within bounds', () => {
  const typed = readTyped(` ${'mot '.repeat(100)}`);
  expect(typed.text.length).toBeLessThanOrEqual(100);
  expect(typed.words).toHaveLength(6);
});
