import { describe, expect, test } from 'vitest';
import { type Namespace, namespaces } from './namespaces.ts';

const NAMES = Object.keys(namespaces).filter((name): name is Namespace => name in namespaces);
const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const parameters = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((match) => match[1])
    .toSorted((a = '', b = '') => a.localeCompare(b))
    .join(' ');

describe.each(NAMES)('%s', (name) => {
  test.each(['ar', 'en'] as const)('%s says everything that French says, with the same parameters', async (locale) => {
    const french: Record<string, string> = (await namespaces[name].fr()).catalogue;
    const other: Record<string, string> = (await namespaces[name][locale]()).catalogue;
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
    const arabic: Record<string, string> = (await namespaces[name].ar()).catalogue;
    const latin = Object.entries(arabic).filter(([, text]) => !/\p{Script=Arabic}/u.test(text));
    // Names of ours, and sentences that have no word of their own.
    const ours = ['app.name', 'area.corporate', 'env.vpn', 'field.too_small', 'field.too_big'];
    const allowed = new Set([...ours, 'labelled', 'record.named']);
    expect(latin.map(([key]) => key).filter((key) => !allowed.has(key))).toEqual([]);
  });
});
