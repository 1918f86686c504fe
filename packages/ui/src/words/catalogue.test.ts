import { expect, test } from 'vitest';
import type { Translate } from './catalogue.ts';

const catalogue = {
  'page.title': 'Clients',
  'page.hello': 'Bonjour, {{name}}',
  'page.moved': 'De {{from}} à {{to}}',
  'page.found_one': '{{count}} client trouvé',
  'page.found_many': '{{count}} de clients trouvés',
  'page.found_other': '{{count}} clients trouvés',
} as const;

/** Says what it was asked with: what is tested here is what the type checker lets through. */
const t: Translate<typeof catalogue> = (key: string, params?: object) => JSON.stringify([key, params ?? {}]);

test('a sentence is asked for by its key, a plural by its stem, with every parameter that it names', () => {
  expect(t('page.title')).toBe('["page.title",{}]');
  expect(t('page.hello', { name: 'Nadia' })).toBe('["page.hello",{"name":"Nadia"}]');
  expect(t('page.found', { count: 3 })).toBe('["page.found",{"count":3}]');
  for (const key of ['page.hello', 'page.moved'] as const)
    expect(t(key, { name: 'a', from: 'b', to: 'c' })).toContain(key);
});

test('what is missing, superfluous or of another kind does not compile', () => {
  // @ts-expect-error -- no such sentence
  expect(t('page.nothing')).toBeDefined();
  // @ts-expect-error -- its name is missing
  expect(t('page.hello')).toBeDefined();
  // @ts-expect-error -- one of two is missing
  expect(t('page.moved', { from: 'a' })).toBeDefined();
  // @ts-expect-error -- it takes none
  expect(t('page.title', { name: 'a' })).toBeDefined();
  // @ts-expect-error -- it names none of that name
  expect(t('page.hello', { nom: 'a' })).toBeDefined();
  // @ts-expect-error -- a count is a number
  expect(t('page.found', { count: '3' })).toBeDefined();
  // @ts-expect-error -- a plural is asked for by its stem
  expect(t('page.found_one', { count: 1 })).toBeDefined();
});
