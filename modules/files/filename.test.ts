import { expect, test } from 'vitest';
import { cleanFilename, extensionOf } from './filename.ts';

test.each([
  ['facture.pdf', 'facture.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\moi\\relevé bancaire.pdf', 'relevé bancaire.pdf'],
  ['a\0b.pdf', 'ab.pdf'],
  ['cnrc\u202Efdp.exe', 'cnrcfdp.exe'],
  ['\u2066سجل تجاري\u2069.pdf', 'سجل تجاري.pdf'],
  ['  .htaccess ', 'htaccess'],
  ['...', 'fichier'],
  ['', 'fichier'],
  ['CON.txt', '_CON.txt'],
  ['a<b>:"c|?*.txt', 'a_b___c___.txt'],
  ['deux\r\nlignes.txt', 'deuxlignes.txt'],
  ['e\u0301te\u0301.txt', 'été.txt'],
])('%j becomes %j', (given, wanted) => {
  expect(cleanFilename(given)).toBe(wanted);
});

test('a long name keeps its extension, 200 characters, and no half character', () => {
  const cut = cleanFilename(`${'é'.repeat(500)}.pdf`);
  expect(cut).toHaveLength(200);
  expect(cut.endsWith('é.pdf')).toBe(true);
  expect(cleanFilename(`${'x'.repeat(195)}😀😀.pdf`).isWellFormed()).toBe(true);
  expect(cleanFilename('😀'.repeat(300)).isWellFormed()).toBe(true);
});

test.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['a', ''],
  ['.pdf', ''],
  ['a.', ''],
])('the extension of %j is %j', (name, wanted) => {
  expect(extensionOf(name)).toBe(wanted);
});
