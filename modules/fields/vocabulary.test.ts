import { expect, test } from 'vitest';
import { fieldAccess, fieldKind, fieldSubject } from './field.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [fieldSubject, ['customer']],
  [fieldKind, ['text', 'long_text', 'number', 'money', 'date', 'yes_no', 'choice', 'choices', 'email', 'phone', 'url']],
  [fieldAccess, ['staff', 'customer_reads', 'customer_edits']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
