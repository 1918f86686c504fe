import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBoundaries } from './boundaries.ts';
import { checkHouse } from './house-rules.ts';
import { readNames, writeModule } from './new-module.ts';

const repository = join(import.meta.dirname, '..');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cm-new-'));
  const wanted = (path: string): boolean => !path.includes('node_modules') && !path.endsWith('.test.ts');
  for (const folder of ['modules/identity', 'packages/kit'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true, filter: wanted });
  mkdirSync(join(root, 'modules/settings'));
  const settings = {
    name: '@cm/settings',
    dependencies: { '@cm/identity': '0.1.0', '@cm/kit': '0.1.0', kysely: '1.2.3', zod: '4.5.6' },
  };
  writeFileSync(join(root, 'modules/settings/package.json'), JSON.stringify(settings));
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/zod': {} } }),
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the new module keeps the rules and is known to the workspace', () => {
  const files = writeModule(root, readNames(['loans']), new Date('2026-12-01T08:30:00Z'));
  expect(files).toContain('modules/loans/add-loan.ts');
  expect(files).toContain('modules/loans/migrations/20261201T0830_loans.sql');
  writeFileSync(join(root, 'modules/loans/tables.ts'), 'export type LoansTables = object;\n'); // written by tools/tables.ts
  expect(checkHouse(root).findings.filter(({ path }) => path.startsWith('modules/loans'))).toEqual([]);
  const report = checkBoundaries(root);
  expect(report.findings.filter(({ path }) => path.startsWith('modules/loans'))).toEqual([]);
  expect(report.edges).toBeGreaterThan(10);
  const manifest = JSON.parse(readFileSync(join(root, 'modules/loans/package.json'), 'utf8')) as {
    dependencies: object;
  };
  expect(manifest.dependencies).toEqual({ '@cm/identity': '0.1.0', '@cm/kit': '0.1.0', zod: '4.5.6' });
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  expect(Object.keys(lock.packages)).toEqual(['', 'modules/loans', 'node_modules/@cm/loans', 'node_modules/zod']);
  expect(lock.packages['node_modules/@cm/loans']).toEqual({ resolved: 'modules/loans', link: true });
  expect(existsSync(join(root, 'node_modules/@cm/loans/module.ts'))).toBe(true);
});

test('an existing module is not touched', () => {
  expect(() => writeModule(root, readNames(['identity', 'person']), new Date(0))).toThrow(
    'There is a module identity already.',
  );
});

test.each([[[]], [['Loans']], [['loan-books']], [['staff']], [['loans', 'loans']]])('%j answers the usage', (args) => {
  expect(() => readNames(args)).toThrow(/^Usage: bin\/new-module NAME \[NOUN\]/);
});
