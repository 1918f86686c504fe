import { expect, test } from 'vitest';
import { lineTax } from './line-tax.ts';

const standard = { category: 'standard', rateBp: 1900, label: { fr: '19 %' }, exemptionReason: null, legalRef: null };
const hosting = { ...standard, rateBp: 0, exemptionReason: { fr: 'Exonéré (hébergement)', en: 'Exempt (hosting)' } };
const GROUND = 'Exonéré, art. 42-2° CTCA';

test.each([
  ['a buyer who pays', standard, null, { rateBp: 1900, exemption: null }],
  ['an exempt buyer', standard, GROUND, { rateBp: 0, exemption: GROUND }],
  ['what the law exempts', hosting, null, { rateBp: 0, exemption: 'Exonéré (hébergement)' }],
  ['what the law exempts, for an exempt buyer', hosting, GROUND, { rateBp: 0, exemption: 'Exonéré (hébergement)' }],
  ['an exempt buyer at a rate of nothing', { ...standard, rateBp: 0 }, GROUND, { rateBp: 0, exemption: GROUND }],
] as const)('the tax of a line: %s', (_case, rate, ground, expected) => {
  expect(lineTax(rate, ground, 'fr')).toEqual(expected);
});

test('the ground of the law is in the language of the document', () => {
  expect(lineTax(hosting, GROUND, 'en')).toEqual({ rateBp: 0, exemption: 'Exempt (hosting)' });
});
