import { describe, expect, test } from 'vitest';
import {
  billingCycle,
  DEFAULT_STEPS,
  description,
  features,
  orderStep,
  orderSteps,
  price,
  slug,
  taxCategory,
} from './product.ts';

const step = { key: 'setup', kind: 'technical', mode: 'manual', name: { fr: 'Mise en service' } };

describe('what the catalogue takes', () => {
  test.each<[string, { safeParse(value: unknown): { success: boolean } }, readonly unknown[], readonly unknown[]]>([
    [
      'a category of tax',
      taxCategory(),
      ['standard', 'a1', `a${'b'.repeat(40)}`],
      ['', 'a', 'A1', '1a', `a${'b'.repeat(41)}`, 'a-b'],
    ],
    ['a slug', slug(), ['vps-4', 'a', '4', 'a'.repeat(60)], ['', '-a', 'a-', 'a--b', 'A', 'é', 'a'.repeat(61)]],
    ['a price', price(), [0, 9_000_000_000_000], [-1, 9_000_000_000_001, 1.5, '1']],
    [
      'a description',
      description,
      [{ fr: '' }, { fr: 'x'.repeat(4000), ar: 'x'.repeat(4000), en: 'x'.repeat(4000) }],
      [
        {},
        { fr: 'x'.repeat(4001) },
        { fr: '', ar: 'x'.repeat(4001) },
        { fr: '', en: 'x'.repeat(4001) },
        { fr: '', de: '' },
      ],
    ],
    [
      'features',
      features(),
      [[], Array.from({ length: 30 }, () => ({ fr: 'x' }))],
      [Array.from({ length: 31 }, () => ({ fr: 'x' })), [{ fr: 'x'.repeat(201) }], ['x']],
    ],
    [
      'a step',
      orderStep,
      [step, { ...step, kind: 'commercial', mode: 'automatic', name: { fr: 'x'.repeat(120) } }],
      [
        { ...step, key: 'Setup' },
        { ...step, kind: 'legal' },
        { ...step, mode: 'maybe' },
        { ...step, name: { fr: 'x'.repeat(121) } },
        { ...step, more: 1 },
      ],
    ],
    [
      'the steps of an order',
      orderSteps(),
      [[step], Array.from({ length: 20 }, (_one, index) => ({ ...step, key: `s${index}` }))],
      [[], [step, step], Array.from({ length: 21 }, (_one, index) => ({ ...step, key: `s${index}` }))],
    ],
  ])('%s', (_name, schema, good, bad) => {
    for (const value of good) expect(schema.safeParse(value).success, JSON.stringify(value)?.slice(0, 80)).toBe(true);
    for (const value of bad) expect(schema.safeParse(value).success, JSON.stringify(value)?.slice(0, 80)).toBe(false);
  });
});

test('an order whose category says nothing: the file is checked, then somebody sets it up', () => {
  expect(DEFAULT_STEPS.map(({ key, kind, mode }) => [key, kind, mode])).toEqual([
    ['kyc_check', 'commercial', 'automatic'],
    ['technical_setup', 'technical', 'manual'],
  ]);
  expect(orderSteps().safeParse(DEFAULT_STEPS).success).toBe(true);
  expect(billingCycle.options).toEqual(['once', 'monthly', 'quarterly', 'yearly']);
});
