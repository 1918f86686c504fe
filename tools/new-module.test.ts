import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addToLists } from './new-module/lists.ts';
import { freePlaces, nextStamp } from './new-module/places.ts';
import { readNames, writeModule } from './new-module.ts';

let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const PINNED = {
  kysely: '1.0.2',
  'lucide-react': '1.0.3',
  react: '1.0.4',
  zod: '1.0.5',
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cm-new-'));
  write('modules/books/package.json', JSON.stringify({ name: '@cm/books', dependencies: PINNED }));
  write('modules/books/web/corporate.ts', "navigation: [{ go: 'l', order: 40 }], commands: [{ order: 70 }]");
  write('modules/books/migrations/20991231T2359_books.sql', '');
  write('packages/kit/package.json', '{}');
  write('apps/server/src/modules.ts', "const loaded = [\n  import('@cm/books/module'),\n]);\n");
  write('apps/web/src/modules.ts', "export const MODULES = [\n  'books',\n] as const;\n");
  write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/zod': {} } }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a module of its own name, in the versions that the others pin, is known to the workspace', () => {
  const files = writeModule(root, readNames(['loans']), new Date('2026-12-01T08:30:00Z'));
  expect(files).toContain('modules/loans/open-loan.ts');
  const manifest = JSON.parse(read('modules/loans/package.json')) as { dependencies: object };
  expect(manifest.dependencies).toMatchObject({ ...PINNED, '@cm/identity': '0.1.0', '@cm/kit': '0.1.0' });
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
  expect(Object.keys(lock.packages)).toEqual(['', 'modules/loans', 'node_modules/@cm/loans', 'node_modules/zod']);
  expect(lock.packages['node_modules/@cm/loans']).toEqual({ resolved: 'modules/loans', link: true });
  expect(read('node_modules/@cm/loans/module.ts')).toContain("name: 'loans'");
  const left = files.filter((path) => /__[a-zA-Z]+?__/.test(path + read(path)));
  expect(left).toEqual([]);
});

test('it is one line in each of the two lists', () => {
  addToLists(root, 'loans');
  expect(read('apps/server/src/modules.ts')).toBe(
    "const loaded = [\n  import('@cm/books/module'),\n  import('@cm/loans/module'),\n]);\n",
  );
  expect(read('apps/web/src/modules.ts')).toBe("export const MODULES = [\n  'books',\n  'loans',\n] as const;\n");
});

test('it takes a key that nothing has and the last places, and its migration comes after all others', () => {
  expect(freePlaces(root, 'loan')).toEqual({ go: 'o', place: 80, command: 80 });
  expect(nextStamp(root, new Date('2026-12-01T08:30:00Z'))).toBe('21000101T0000');
  expect(nextStamp(root, new Date('2100-01-02T08:30:00Z'))).toBe('21000102T0830');
});

test('an existing module is not touched', () => {
  expect(() => writeModule(root, readNames(['books', 'book']), new Date(0))).toThrow(
    'There is a module books already.',
  );
});

test.each([[[]], [['Loans']], [['loan-books']], [['staff']], [['loans', 'loans']]])('%j answers the usage', (args) => {
  expect(() => readNames(args)).toThrow(/^Usage: bin\/new-module NAME \[NOUN\]/);
});
