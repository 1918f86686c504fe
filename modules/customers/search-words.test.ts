import { expect, test } from 'vitest';
import { fold } from '@cm/kit/folding';
import { searchTerms, searchWordsOf } from './search-words.ts';

test.each([
  ['Société Générale', 'societe generale'],
  ['ÉLECTRICITÉ', 'electricite'],
  ['Œuvre', 'oeuvre'],
  ['مؤسسة الأمل', 'موسسه الامل'],
  ['إلى آفاق', 'الي افاق'],
  ['بِسْمِ', 'بسم'],
  ['بريـــد', 'بريد'],
  ['٠٥٥٥', '0555'],
])('%j folds to %j', (text, wanted) => expect(fold(text)).toBe(wanted));

test.each([
  ['0555 12 34 56', ['0555123456']],
  ['+213 555 12 34 56', ['213555123456']],
  ['00213555123456', ['213555123456']],
  ['C-000123', ['c-000123']],
  ['16/00-0123456 B 20', ['16000123456b20']],
  ['16B0123456-00/16', ['16b01234560016']],
  ['Société  d’Alger', ['societe', 'd', 'alger']],
  ['contact@example.dz', ['contact@example.dz']],
  ['  ', []],
  ['!!!', []],
])('%j is looked up as %j', (text, wanted) => expect(searchTerms(text)).toEqual(wanted));

test('a customer is found under its name, number, mail, phone, register and the same of its contacts', () => {
  const words = searchWordsOf({
    number: 'C-000042',
    name: 'SARL El-Djazaïr الجزائر',
    email: 'direction@atlas.dz',
    phone: '+213555123456',
    rc: '16B0123456-00/16',
    nif: '001616101234567',
    nis: null,
    contacts: [{ name: 'Amina Benali', email: 'amina@atlas.dz', phone: null }],
  });
  for (const typed of [
    'djazair',
    'الجزائر',
    'جزاير',
    '42',
    'c-000042',
    'direction@at',
    'atlas.dz',
    '0555123',
    '213555',
    '555123456',
    '16B0123456',
    '0016161012',
    'benali',
    'amina@atlas.dz',
  ]) {
    const missed = searchTerms(typed).filter((term) => !words.some((word) => word.startsWith(term)));
    expect({ typed, missed }).toEqual({ typed, missed: [] });
  }
  expect(words.length).toBeLessThanOrEqual(60);
});
