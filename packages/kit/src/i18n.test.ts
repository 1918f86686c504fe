import { expect, test } from 'vitest';
import { fill, negotiateLocale } from './i18n.ts';

test('the best of our languages is chosen', () => {
  expect(negotiateLocale('ar-DZ,fr;q=0.8', 'fr')).toBe('ar');
  expect(negotiateLocale('de, en;q=0.3, fr;q=0.9', 'ar')).toBe('fr');
  expect(negotiateLocale('fr;q=0', 'ar')).toBe('ar');
  expect(negotiateLocale(undefined, 'ar')).toBe('ar');
  expect(negotiateLocale(','.repeat(100_000), 'fr')).toBe('fr');
});

test('params fill their braces and nothing else', () => {
  expect(fill('{n} sur {total}', { n: 3, total: '{n}' })).toBe('3 sur {n}');
  expect(fill('{constructor}', {})).toBe('{constructor}');
});
