import { describe, expect, test } from 'vitest';
import { latinDigits } from '@cm/kit/folding';
import { isUsualAi, parseAccount, parseAi, parseNif, parseNin, parseNis, parseRc, parseRib } from './identifiers.ts';
import { parsePhone } from './phone.ts';

test('digits of both Arabic writings become ASCII', () => {
  expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ abc')).toBe('0123456789 0123456789 abc');
});

describe('NIF', () => {
  test.each([
    ['001616101234567', '001616101234567'],
    ['0016 1610 1234 567', '001616101234567'],
    ['٠٠١٦١٦١٠١٢٣٤٥٦٧', '001616101234567'],
    ['00161610123456700001', '00161610123456700001'],
    ['\u200E001616101234567\u200F', '001616101234567'],
    ['00161610123456', null],
    ['0016161012345678', null],
    ['00161610123456A', null],
    ['', null],
  ])('%j → %j', (text, wanted) => expect(parseNif(text)).toBe(wanted));
});

describe('NIS', () => {
  test.each([
    ['001616010123456', '001616010123456'],
    ['001616010123456002', '001616010123456002'],
    ['001-616-010-123-456', '001616010123456'],
    ['0016160101234560', null],
    ['00161601012345', null],
  ])('%j → %j', (text, wanted) => expect(parseNis(text)).toBe(wanted));
});

describe('RC', () => {
  test.each([
    ['16B0123456', '16B0123456'],
    ['16b0123456-00/16', '16B0123456-00/16'],
    ['16 B 0123456 00/16', '16B0123456-00/16'],
    ['16 ب 0123456 - 00 / 16', '16B0123456-00/16'],
    ['٠٩أ٠١٢٣٤٥٦', '09A0123456'],
    ['16/00-0123456 B 20', '16/00-0123456 B 20'],
    ['16/00 0123456 ب 20', '16/00-0123456 B 20'],
    ['16/00-0123456B20', '16/00-0123456 B 20'],
    ['16C0123456', null],
    ['16B01234', null],
    ['16B012345678901', null],
    ['123456', null],
    ['16/00-0123456 B', null],
  ])('%j → %j', (text, wanted) => expect(parseRc(text)).toBe(wanted));
});

describe('AI', () => {
  test.each([
    ['16 123 456 789', '16123456789', true],
    ['١٦١٢٣٤٥٦٧٨٩', '16123456789', true],
    ['A16/12', 'A16/12', false],
  ])('%j → %j, usual: %j', (text, wanted, usual) => {
    expect(parseAi(text)).toBe(wanted);
    expect(isUsualAi(wanted)).toBe(usual);
  });
  test.each(['', 'x'.repeat(21), '16;12'])('%j is none', (text) => expect(parseAi(text)).toBeNull());
});

describe('phone', () => {
  test.each([
    ['0555 12 34 56', '+213555123456'],
    ['٠٥٥٥١٢٣٤٥٦', '+213555123456'],
    ['+213 (0) 21 63 12 34', '+21321631234'],
    ['00213661234567', '+213661234567'],
    ['021 63 12 34', '+21321631234'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['3020', null],
    ['0855123456', null],
    ['bonjour', null],
    ['0'.repeat(50), null],
  ])('%j → %j', (text, wanted) => expect(parsePhone(text)).toBe(wanted));
});

describe('the account to be paid on', () => {
  test.each([
    // Both printed in the Journal officiel.
    ['00300060000201930048', '00300060000201930048'],
    ['003 00060 0000147202 42', '00300060000014720242'],
    ['٠٠٣٠٠٠٦٠٠٠٠٢٠١٩٣٠٠٤٨', '00300060000201930048'],
    ['3200-50 clé 68', '320050 clé 68'],
    ['320050 CLE 68', '320050 clé 68'],
    ['320050 clé 68', '320050 clé 68'],
  ])('%j is read as %j', (text, wanted) => expect(parseAccount(text)).toBe(wanted));

  test.each([
    ['two digits changed places', '00300060000201390048'],
    ['another key', '00300060000201930049'],
    ['a digit too few', '0030006000020193004'],
    ['a CCP with the key of its RIP', '320050 clé 65'],
    ['words', 'voir facture'],
    ['nothing', ''],
  ])('%s is refused', (_name, text) => expect(parseAccount(text)).toBeNull());
});

describe('NIN', () => {
  test.each([
    ['119850123456789012', '119850123456789012'],
    ['1 1985 0123 45678 90 12', '119850123456789012'],
    ['١١٩٨٥٠١٢٣٤٥٦٧٨٩٠١٢', '119850123456789012'],
    ['11985012345678901', null],
    ['1198501234567890123', null],
    ['11985012345678901A', null],
  ])('%j → %j', (text, wanted) => expect(parseNin(text)).toBe(wanted));
});

describe('RIB', () => {
  // The two printed in the Journal officiel.
  test.each([
    ['00300060000201930048', '00300060000201930048'],
    ['003 00060 0000147202 42', '00300060000014720242'],
    ['٠٠٣٠٠٠٦٠٠٠٠٢٠١٩٣٠٠٤٨', '00300060000201930048'],
    ['00300060000201930084', null],
    ['0030006000020193004', null],
  ])('%j → %j', (text, wanted) => expect(parseRib(text)).toBe(wanted));
});
