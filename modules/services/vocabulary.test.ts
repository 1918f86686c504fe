import { expect, test } from 'vitest';
import { renewalCycle, serviceChange, serviceState, suspensionReason, terminationReason } from './service.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [serviceState, ['pending', 'active', 'suspended', 'terminated']],
  [suspensionReason, ['non_payment', 'abuse', 'customer_request', 'other']],
  [terminationReason, ['customer_request', 'non_payment', 'abuse', 'replaced', 'other']],
  [renewalCycle, ['monthly', 'quarterly', 'yearly']],
  [serviceChange, ['created', 'activated', 'suspended', 'resumed', 'termination_planned', 'terminated']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
