import { expect, test } from 'vitest';
import { foldForSearch, searchWords } from './folding.ts';

test.each([
  ['Éloïse À L’École', 'eloise a l’ecole'],
  ['أَحْمَد إبراهيم آمال', 'احمد ابراهيم امال'],
  ['مصطفى', 'مصطفي'],
  ['فاتورة', 'فاتوره'],
  ['العـــربية', 'العربيه'],
])('folds %s', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test('words are found whole and by their parts, once, without single letters', () => {
  expect(searchWords('le vps-01 de karim.haddad@exemple.dz a vps-01')).toEqual([
    'le',
    'vps-01',
    'vps',
    '01',
    'de',
    'karim.haddad@exemple.dz',
    'karim.haddad',
    'exemple.dz',
  ]);
});

test('a hostile subject costs little and stays within bounds', () => {
  const words = searchWords(foldForSearch('a-'.repeat(100_000) + 'mot '.repeat(5000)));
  expect(words.length).toBeLessThanOrEqual(40);
  expect(words.every((word) => word.length <= 60)).toBe(true);
});
