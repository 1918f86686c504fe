import type { Words } from '@cm/web-kit/i18n/words.ts';
import { describe, expect, test } from 'vitest';

const SETS = Object.values({
  ...import.meta.glob<Words<object>>('../../../{modules/*/web,apps/web/src,packages/web-kit/src}/**/{words,terms}.ts', {
    eager: true,
    import: 'words',
  }),
  ...import.meta.glob<Words<object>>('../../../packages/web-kit/src/words/*.ts', { eager: true, import: 'words' }),
}).filter((words) => words !== undefined);

const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const parameters = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((match) => match[1])
    .toSorted((a = '', b = '') => a.localeCompare(b))
    .join(' ');

test('every set of words is looked at, and no two have one name', () => {
  expect(SETS.length).toBeGreaterThan(30);
  expect(new Set(SETS.map(({ id }) => id)).size).toBe(SETS.length);
});

describe.each(SETS)('$id', ({ loaders }) => {
  test.each(['ar', 'en'] as const)('%s says everything that French says, with the same parameters', async (locale) => {
    const { catalogue: french } = await loaders.fr();
    const { catalogue: other } = await loaders[locale]();
    const wanted = new Map(Object.entries(french).map(([key, text]) => [stem(key), parameters(text)]));
    expect(new Set(Object.keys(other).map(stem))).toEqual(new Set(wanted.keys()));
    // « none », « one » and « two » may be said in words: Arabic has forms of its own for them.
    const inWords = (key: string, text: string) => /_(?:zero|one|two)$/.test(key) && parameters(text) === '';
    const wrong = Object.entries(other).filter(
      ([key, text]) => text.trim() === '' || (parameters(text) !== wanted.get(stem(key)) && !inWords(key, text)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('Arabic is written in Arabic', async () => {
    const { catalogue: arabic } = await loaders.ar();
    const latin = Object.entries(arabic).filter(([, text]) => !/\p{Script=Arabic}/u.test(text));
    // Names of ours, and sentences that have no word of their own.
    const ours = ['app.name', 'area.corporate', 'env.vpn', 'field.too_small', 'field.too_big'];
    const allowed = new Set([...ours, 'labelled', 'record.named', 'change.of']);
    expect(latin.map(([key]) => key).filter((key) => !allowed.has(key))).toEqual([]);
  });
});
