import { expect, test } from 'vitest';
import { emergencyEnd, emergencyState } from './access.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [emergencyEnd, ['person', 'administrator', 'expired', 'lost']],
  [emergencyState, ['open', 'ended', 'reviewed']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
