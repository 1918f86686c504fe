import { expect, test } from 'vitest';
import { deliveryState, suppressionReason } from './delivery.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [deliveryState, ['queued', 'sending', 'sent', 'failed', 'suppressed']],
  [suppressionReason, ['preference', 'category', 'invalid_address', 'no_content']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
