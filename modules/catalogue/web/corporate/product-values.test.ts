import { expect, test } from 'vitest';
import { productBody, productValues, slugOf } from './product-values.ts';

test.each([
  ['Hébergement Pro', 'hebergement-pro'],
  ['  VPS — 4 Go  ', 'vps-4-go'],
  ['استضافة', ''],
])('%j has the address %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('features are read line by line, each with its translations, and empty ones are left out', () => {
  const body = productBody({
    ...productValues(undefined),
    name: { fr: 'Pro', ar: '', en: 'Pro' },
    features: { fr: '10 Go\n\nSSL', ar: '١٠ غيغا\n\n', en: '10 GB\n\nSSL' },
  });
  expect(body.features).toEqual([
    { fr: '10 Go', ar: '١٠ غيغا', en: '10 GB' },
    { fr: 'SSL', en: 'SSL' },
  ]);
  expect(body.name).toEqual({ fr: 'Pro', en: 'Pro' });
});
