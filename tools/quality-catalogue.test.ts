import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCode, listFiles } from './sources.ts';

const ROOT = join(import.meta.dirname, '..');
const CATALOGUE = readFileSync(join(ROOT, 'docs/quality.md'), 'utf8');

/** An id as tests cite it: in brackets, at the beginning of a name, or after "Quality". */
const CITED =
  /(?:\((?:[A-I]\d{1,2}, )*|[`'"]|\bQuality |catalogue |quality\.md )([A-I]\d{1,2})(?=[,):.\s])(?![^\n]*\/16)/g;
const known = new Set([...CATALOGUE.matchAll(/^\| ([A-I]\d{1,2}) +\|/gm)].map(([, id]) => id));

test('every id that the code cites is in docs/quality.md, and every file that it names is there', () => {
  const cited = new Map<string, string>();
  for (const path of listFiles(ROOT).filter((one) => isCode(one) && !one.startsWith('tools/')))
    for (const [, id = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(CITED)) cited.set(id, path);
  expect(cited.size).toBeGreaterThan(20);
  expect([...cited].filter(([id]) => !known.has(id))).toEqual([]);
  const files = [...CATALOGUE.matchAll(/`((?:modules|packages|test)\/[^`*]+)`/g)].map(([, path = '']) => path);
  expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
