import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asvsTable, chapters } from './asvs/table.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** A table without the widths that the formatter gives its columns. */
const bare = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/-{2,}/g, '-').trim();

describe.each(chapters)('$title', ({ counts, requirements }) => {
  test('every requirement of the standard has one row', () => {
    expect([1, 2, 3].map((level) => requirements.filter((one) => one.level === level).length)).toEqual(counts);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
  });

  test('what a row names is there', () => {
    for (const { id, asks, verdict } of requirements) {
      expect(asks.length, id).toBeGreaterThan(10);
      if ('document' in verdict)
        expect(existsSync(join(ROOT, verdict.document)), `${id} ${verdict.document}`).toBe(true);
      if (!('tests' in verdict)) continue;
      expect(verdict.tests.length, id).toBeGreaterThan(0);
      for (const [path, name] of verdict.tests) {
        const names = existsSync(join(ROOT, path)) ? namesOf(read(path)) : [];
        expect(
          names.some((one) => one.startsWith(name)),
          `${id}: ${path} has « ${name} »`,
        ).toBe(true);
      }
    }
  });
});

test('docs/asvs.md says what the rows say', () => {
  expect(bare(read('docs/asvs.md'))).toBe(bare(asvsTable()));
});

/** The names of the tests of a file. */
function namesOf(text: string): string[] {
  return [...text.matchAll(/\btest(?:\.each[^\n]*)?\(\s*(['`])(.*?)\1\s*,/g)].map(([, , name = '']) => name);
}
