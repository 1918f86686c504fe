import { expect, test } from 'vitest';
import { approvalOutcome, approvalState } from './request.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [approvalOutcome, ['approved', 'refused', 'withdrawn', 'lapsed']],
  [approvalState, ['open', 'approved', 'refused', 'withdrawn', 'lapsed']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
