import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCodeRules } from './code-rules.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'cm-rules-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function findingsFor(path: string, text: string): string[] {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  return checkCodeRules(root).findings.map(({ line, message }) => `${line} ${message}`);
}

describe('refused', () => {
  test.each([
    ['modules/a/index.ts', 'export const a = 1;', '0 no index file'],
    ['modules/a/types.ts', 'export const a = 1;', '0 "types" says nothing'],
    ['modules/a/ticket-utils.ts', 'export const a = 1;', '0 "ticket-utils" says nothing'],
    ['modules/a/staff-door.ts', 'export const a = 1;', '0 "door" is an image'],
    ['modules/a/x.ts', '/** Everything in the house. */\nexport const a = 1;', '1 "house" is an image'],
    ['modules/a/service.ts', 'export const a = 1;', '0 "service" says nothing'],
    ['apps/web/src/TicketTable.tsx', 'export const a = 1;', '0 file names are kebab-case'],
    ['modules/a/x.ts', 'export const a = 1;\nexport const f = (b: any) => b;', '2 no any'],
    ['modules/a/x.ts', 'export const a = JSON.parse("1") as any;', '1 no any'],
    ['modules/a/x.ts', 'export const a = (1 as unknown) as string;', '1 no "as unknown as"'],
    ['modules/a/x.ts', '\n// @ts-ignore it is fine\nexport const a = 1;', '2 no @ts-ignore'],
    ['modules/a/x.ts', 'export default function f() {}', '1 no default export'],
    ['modules/a/x.ts', 'const f = 1;\nexport { f as default };', '2 no default export'],
    ['modules/a/x.ts', "export * from './y.ts';", '1 no "export *"'],
    ['modules/a/x.ts', 'export const f = () => Date.now();', '1 no Date.now()'],
    ['modules/a/x.ts', 'export const f = () => new Date();', '1 no new Date()'],
    ['modules/a/x.ts', 'export const f = (c) => c.ports.mailer.send(1);', '1 no mail but through a channel'],
    ['packages/a/src/x.ts', 'console.warn(1);', '1 no console'],
    ['modules/a/web/corporate/x.tsx', 'export const f = () => useSearch({ strict: false });', '1 no useSearch'],
    ['modules/a/web/portal/x.ts', "export const q = { queryKey: ['tickets', id] };", '1 no query key by hand'],
    ['modules/a/x.test.ts', "test.only('x', () => {});", '1 no .only'],
    ['modules/a/x.test.ts', "describe.concurrent.skip('x', () => {});", '1 no .skip'],
    ['modules/a/x.test.ts', "it['todo']('x');", '1 no .todo'],
    ['modules/a/x.test.ts', "test.skipIf(true)('x', () => {});", '1 no .skipIf'],
    ['modules/a/x.test.ts', "import { setTimeout as pause } from 'node:timers/promises';", '1 no wait of fixed length'],
    ['test/e2e/x.test.ts', 'await page.waitForTimeout(500);', '1 no wait of fixed length'],
    ['test/support/x.ts', 'await new Promise((resolve) => setTimeout(resolve, 50));', '1 no wait of fixed length'],
    ['modules/a/testing.ts', 'await new Promise((go) => setTimeout(go, 50));', '1 no wait of fixed length'],
    ['packages/a/src/x.test.ts', 'setTimeout(() => void resolve(1), 50);', '1 no wait of fixed length'],
    ['packages/a/src/x.test.ts', 'await vi.waitFor(look);', '1 no wait of fixed length'],
    [
      'modules/a/a.queries.ts',
      'export const f = (n: string) => `select * from a.b where n = ${n}`;',
      '1 no SQL by interpolation',
    ],
    [
      'modules/a/a.queries.ts',
      "export const f = (n: string) => 'delete from a.b where n = ' + n + ';';",
      '1 no SQL by interpolation',
    ],
    ['modules/a/x.ts', 'export const f = (n: string) => sql`select ${sql.raw(n)}`;', '1 no SQL by interpolation'],
    ['modules/a/x.ts', "import { sql } from 'kysely';", '1 a statement belongs in a *.queries.ts'],
    ['modules/a/x.ts', 'export const f = (db) =>\n  db.withTables<T>();', '2 a statement belongs in a *.queries.ts'],
    ['modules/a/x.ts', "export const q = 'select a from a.b where c = 1';", '1 a statement belongs in a *.queries.ts'],
    ['modules/a/x.ts', "export const f = (c) => c.query('select 1');", '1 a statement belongs in a *.queries.ts'],
    ['packages/kit/src/x.ts', "\nimport { sql } from 'kysely';", '2 a statement belongs in a module, or in a file'],
    ['packages/mail/src/x.ts', "export const q = 'delete from kit.outbox';", '1 a statement belongs in a module'],
    ['apps/server/src/cli/x.ts', 'await owner.query(`vacuum`);', '1 a statement belongs in a module, or in a file'],
    ['modules/a/a.queries.ts', "import type { Ctx } from '@cm/kit/ctx';", '1 a query takes db and plain values'],
    ['modules/a/a.queries.ts', 'export function f(id: string, db: Db) {}', '1 a query takes db, by that name, before'],
    ['modules/a/a.queries.ts', 'export const f = (tx: Db) => tx;', '1 a query takes db, by that name, before'],
    ['modules/a/x.ts', 'export async function f(db: Db, id: string) {}', '1 a use case takes ctx'],
    ['modules/a/a.queries.ts', 'export const f = (n: string) => sql`\nwhere t.tenant_id = ${n}`;', '2 no tenant_id'],
    ['test/x.test.ts', `const q = 'select 1 from graphile_worker.${'_private'}_jobs';`, '1 no private table'],
    ['modules/a/migrations/1.sql', `\nselect 1 from graphile_worker.${'_private'}_tasks;`, '2 no private table'],
    ['apps/web/src/x.tsx', 'export const X = () => <p className="flex md:ml-2" />;', '1 "md:ml-2" names a side'],
    ['apps/web/src/x.tsx', 'export const c = (a: string) => `text-left ${a}`;', '1 "text-left" names a side'],
    ['apps/web/src/x.tsx', "export const c = 'absolute -left-1';", '1 "-left-1" names a side'],
    ['apps/web/src/x.tsx', "export const c = 'rounded-l-md';", '1 "rounded-l-md" names a side'],
    ['apps/web/src/x.tsx', 'export const X = () => <p style={{ marginLeft: 2 }} />;', '1 "marginLeft" names a side'],
    ['apps/web/src/x.css', '.a {\n  margin-left: 2px;\n}', '2 "margin-left:" names a side'],
    ['apps/web/src/x.css', '.a { left: 0; }', '1 "left: 0" names a side'],
    ['apps/web/src/x.css', '.a {\n  @apply flex pr-2;\n}', '2 "pr-2" names a side'],
  ])('%s: %s', (path, text, expected) => {
    const findings = findingsFor(path, text);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });
});

describe('allowed', () => {
  test.each([
    ['modules/services/service.ts', 'export const a = 1;'],
    ['modules/a/renew-service.ts', 'export const a = 1;'],
    ['apps/web/vite.config.ts', 'export default {};'],
    ['modules/a/x.ts', '// never any, never Date.now(), never console.log\nexport const text = "new Date() as any";'],
    ['modules/a/x.ts', 'export const f = (at: string) => new Date(at);'],
    ['modules/a/x.test.ts', 'export const f = () => Date.now();'],
    ['modules/notifications/channels/x.ts', 'export const f = (c) => c.ports.mailer.send(1);'],
    ['modules/a/testing.ts', 'export const f = () => new Date();'],
    ['test/support/x.ts', "setTimeout(() => reject(new Error('never')), 50);"],
    ['test/e2e/x.test.ts', "await page.getByRole('alert').waitFor();"],
    ['packages/kit/src/relay.ts', "import { setTimeout as pause } from 'node:timers/promises';"],
    ['packages/kit/src/testing/until.ts', "import { setTimeout as pause } from 'node:timers/promises';"],
    ['apps/server/src/cli/x.ts', "console.log('x');"],
    ['modules/a/a.queries.ts', 'export const f = (n: string) => sql<Row>`select * from a.b where n = ${n}`;'],
    [
      'modules/a/a.queries.ts',
      "import { sql } from 'kysely';\nexport const f = (db: Db, id: string) => db.withTables<T>();",
    ],
    ['modules/a/x.ts', 'export const f = (ctx: Ctx, read: (db: Db) => Promise<Row>) => read(ctx.db);'],
    ['packages/kit/src/relay.ts', "import { sql } from 'kysely';"],
    ['apps/server/src/seed/x.ts', "export const q = 'delete from kit.outbox';"],
    [
      'modules/a/a.queries.ts',
      'export const f = sql`insert into a.b (c) values (1) on conflict (tenant_id, c) do nothing`;',
    ],
    ['modules/a/x.ts', 'export const f = (n: string) => `update of ${n} failed; delete it`;'],
    ['modules/a/x.ts', 'export const f = (rows: { only: number }) => rows.only;'],
    [
      'apps/web/src/x.tsx',
      'export const X = () => <Menu side="left" className="ms-2 text-start border-e" title="left-hand side" />;',
    ],
    ['apps/web/src/x.tsx', 'export const margin = { top: 0, left: 4, right: 4 };'],
    ['apps/web/src/x.css', '/* never margin-left: 0 */\n.a { margin-inline-start: 2px; inset-inline-end: 0; }'],
    ['modules/a/x.generated.ts', 'export const a = 1 as any;'],
  ])('%s: %s', (path, text) => {
    expect(findingsFor(path, text)).toEqual([]);
  });
});

test('a file that does not parse is an error, not a pass', () => {
  expect(() => findingsFor('modules/a/x.ts', 'export const = ;')).toThrow(/modules\/a\/x\.ts does not parse/);
});

test('a symbolic link is refused, also one to a folder', () => {
  mkdirSync(join(root, 'modules/a'), { recursive: true });
  symlinkSync('../../modules/a', join(root, 'modules/a/a'));
  const { findings } = checkCodeRules(root);
  expect(findings).toEqual([{ path: 'modules/a/a', line: 0, message: 'no symbolic link: copies do not follow it' }]);
});
