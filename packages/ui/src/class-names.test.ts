import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendTailwindMerge } from 'tailwind-merge';
import { expect, test } from 'vitest';
import { cn } from './class-names.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PLACES = ['packages/ui/src', 'packages/web-kit/src', 'apps/web/src'];

/** The whole list of what Tailwind has, with our names of sizes. */
const whole = extendTailwindMerge({
  cacheSize: 0,
  extend: { classGroups: { 'font-size': [{ text: ['xs', 'sm', 'base', 'md', 'lg', 'xl', '2xl'] }] } },
});

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every word of a string that whole `tailwind-merge` takes for a class, without what stands before its last colon. */
function utilities(): string[] {
  const modules = readdirSync(join(ROOT, 'modules')).map((name) => `modules/${name}/web`);
  const found = new Set<string>();
  for (const file of [...PLACES, ...modules].flatMap(sources))
    for (const [, text = ''] of readFileSync(file, 'utf8').matchAll(/['"`]([^'"`\n]+)['"`]/g))
      for (const word of text.split(/\s+/)) {
        const utility = /(?:^|:)(?!\[)(-?[a-z][^:]*)$/.exec(word)?.[1] ?? '';
        if (utility !== '' && whole(`${utility} ${utility}`) === utility) found.add(utility);
      }
  return [...found];
}

test('of any two classes that are written, cn keeps what the whole list keeps', () => {
  const all = utilities();
  expect(all.length).toBeGreaterThan(400);
  const wrong: string[] = [];
  for (const first of all)
    for (const second of all) {
      const pair = `${first} ${second}`;
      if (cn(pair) !== whole(pair)) wrong.push(`${pair}: ${cn(pair)}, not ${whole(pair)}`);
    }
  expect(wrong.slice(0, 60)).toEqual([]);
});

test('what stands before a class is minded', () => {
  expect(cn('md:p-4 p-2 md:p-6', 'hover:p-1')).toBe('p-2 md:p-6 hover:p-1');
  expect(cn('max-md:hover:flex hover:max-md:grid')).toBe('hover:max-md:grid');
  expect(cn('before:bg-accent bg-canvas', false, { 'before:bg-ink': true })).toBe('bg-canvas before:bg-ink');
  expect(cn('text-sm text-ink-2 leading-5', 'text-lg')).toBe('text-ink-2 text-lg');
  expect(cn('!p-2 p-4 p-6!')).toBe('p-4 p-6!');
});
