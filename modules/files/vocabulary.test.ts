import { expect, test } from 'vitest';
import { filePurpose, fileScan, uploadPurpose } from './file.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [filePurpose, ['ticket', 'kyc', 'document', 'mail']],
  [fileScan, ['exempt', 'unscanned', 'scanning', 'clean', 'infected', 'failed']],
  [uploadPurpose, ['ticket', 'kyc']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
