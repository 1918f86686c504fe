import { expect, test } from 'vitest';
import { billingCycle, provisioningMode, stepKind, stepMode } from './product.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [billingCycle, ['once', 'monthly', 'quarterly', 'yearly']],
  [stepKind, ['commercial', 'technical']],
  [stepMode, ['automatic', 'manual']],
  [provisioningMode, ['manual']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
