import { expect, test } from 'vitest';
import { ownDomainName } from './domain-name.ts';

test.each([
  ['exemple.dz', 'exemple.dz'],
  [' Exemple.DZ. ', 'exemple.dz'],
  ['mail.exemple.com.dz', 'mail.exemple.com.dz'],
  ['münchen.de', 'xn--mnchen-3ya.de'],
  ['XN--MNCHEN-3YA.DE', 'xn--mnchen-3ya.de'],
  // Full-width letters and the ideographic full stop are another writing of the same name (UTS 46).
  ['ｅｘｅｍｐｌｅ。dz', 'exemple.dz'],
  ['موقع.الجزائر', 'xn--4gbrim.xn--lgbbat1ad8j'],
  [`${'a'.repeat(63)}.dz`, `${'a'.repeat(63)}.dz`],
])('%s is %s', (typed, domain) => {
  expect(ownDomainName(typed)).toBe(domain);
});

test.each([
  ['one label', 'localhost'],
  ['a country', 'dz'],
  ['a country with its dot', 'dz.'],
  ['a suffix of two labels', 'com.dz'],
  ['a suffix of two labels', 'co.uk'],
  ['a suffix in capitals', 'CO.UK'],
  ['an international suffix', 'الجزائر'],
  ['a private suffix', 'github.io'],
  ['an address', '192.0.2.1'],
  ['an address in hexadecimal', '0x7f.1'],
  ['an address of the sixth version', '[::1]'],
  ['a label of 64', `${'a'.repeat(64)}.dz`],
  ['more than 253', `${'a.'.repeat(130)}dz`],
  ['a long text', 'a'.repeat(1_001)],
  ['an empty label', 'exemple..dz'],
  ['two dots at the end', 'exemple.dz..'],
  ['a dash at an end', '-exemple.dz'],
  ['an underscore', '_dmarc.exemple.dz'],
  ['a wildcard', '*.exemple.dz'],
  ['a port', 'exemple.dz:25'],
  ['an address of mail', 'a@exemple.dz'],
  ['a path', 'exemple.dz/a'],
  ['a path with the other stroke', 'exemple.dz\\a'],
  ['a question', 'exemple.dz?a'],
  ['a fragment', 'exemple.dz#a'],
  ['an escape', 'exemple%2edz'],
  ['a tab inside', 'exem\tple.dz'],
  ['a soft hyphen', 'exem\u00adple.dz'],
  ['a character of no width', 'exem\u200bple.dz'],
  ['a space inside', 'exem ple.dz'],
  ['a null', 'exemple.dz\u0000.com'],
  ['nothing', ''],
  ['a dot', '.'],
])('%s is no domain of anybody: %s', (_what, typed) => {
  expect(ownDomainName(typed)).toBeNull();
});
