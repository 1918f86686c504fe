import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LARGEST } from './file.ts';

/** Every sentence on screen that says how large a file may be, by what the file is for. */
const SAID = [
  ['ticket', 'tickets/web/portal/words', 'attachments.rules'],
  ['ticket', 'files/web/corporate/words', 'upload.rules'],
  ['kyc', 'customers/web/portal/words', 'kyc.rules'],
] as const;

test.each(SAID)('what the screens say of the size of a file (%s) is what is taken', (purpose, folder, key) => {
  for (const language of ['fr', 'ar', 'en']) {
    const text = readFileSync(new URL(`../${folder}/${language}.ts`, import.meta.url), 'utf8');
    const sentences = text.split('\n').filter((line) => line.trim().startsWith(`'${key}`));
    expect(sentences.length, language).toBeGreaterThan(0);
    for (const sentence of sentences)
      expect(sentence).toMatch(new RegExp(`\\b${LARGEST[purpose]} (Mo|MB|ميغابايت)`, 'u'));
  }
});
