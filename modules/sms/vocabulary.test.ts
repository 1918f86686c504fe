import { expect, test } from 'vitest';
import { smsRefusal } from './limits.ts';
import { smsState } from './message.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [smsState, ['queued', 'sending', 'sent', 'refused', 'uncertain', 'expired']],
  [
    smsRefusal,
    [
      'country',
      'number_pause',
      'number_rate',
      'number_day',
      'network',
      'blocked',
      'prefix_day',
      'country_day',
      'budget',
    ],
  ],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
