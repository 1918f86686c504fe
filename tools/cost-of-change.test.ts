import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyEdits } from './cost-of-change/edits.ts';
import { editedByHand } from './cost-of-change/generated.ts';
import { filesOfField } from './cost-of-change.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cm-cost-test-'));
  mkdirSync(join(root, 'm'));
  writeFileSync(join(root, 'm/a.ts'), 'one, two, two');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('an edit goes where its text is, once, and a file is counted once', () => {
  const paths = applyEdits(
    root,
    [
      { path: 'm/{stamp}.sql', create: 'x' },
      { path: 'm/a.ts', after: 'one', insert: ' and a half' },
      { path: 'm/a.ts', after: 'one', before: true, insert: 'zero, ' },
    ],
    '20261201T0830',
  );
  expect(paths).toEqual(['m/20261201T0830.sql', 'm/a.ts']);
  expect(readFileSync(join(root, 'm/a.ts'), 'utf8')).toBe('zero, one and a half, two, two');
});

test.each([['three'], ['two']])('an edit after "%s", which is not there just once, says so', (after) => {
  expect(() => applyEdits(root, [{ path: 'm/a.ts', after, insert: '' }], '')).toThrow(
    /^m\/a\.ts should have this once/,
  );
});

test('what commands write is not counted', () => {
  const generated = ['docs/api/openapi.json', 'modules/loans/tables.ts', 'packages/api-client/src/schema.generated.ts'];
  expect(editedByHand([...generated, 'modules/loans/loan.ts', 'knip.json'])).toEqual([
    'modules/loans/loan.ts',
    'knip.json',
  ]);
});

test('the list of CONTRIBUTING.md is that of its own paragraph', () => {
  const text =
    '**A new table**\n\n- `no.ts`\n\n**A new field** of:\n\n- `b.ts`: and `c.ts`\n- `a.ts`\n\n**A new page**\n- `no.ts`\n';
  expect(filesOfField(text)).toEqual(['a.ts', 'b.ts']);
});
