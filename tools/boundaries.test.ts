import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBoundaries } from './boundaries.ts';
import { namesInSql } from './boundaries/sql-names.ts';

// The canary: a small repository in order, and one test for each way to break its boundaries. A rule that stops seeing its
// violation turns red here.
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cm-walls-'));
  for (const [path, text] of Object.entries(REPOSITORY)) write(path, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function manifest(name: string, dependencies: string[], exports: Record<string, string> = {}): string {
  return JSON.stringify({
    name: `@cm/${name}`,
    exports,
    dependencies: Object.fromEntries(dependencies.map((key) => [key, '0.1.0'])),
  });
}

const EXPORTS = {
  '.': './public.ts',
  './events': './events.ts',
  './module': './module.ts',
  './testing': './testing.ts',
  './paths': './paths.ts',
  './web/public.ts': './web/public.ts',
  './web/words.ts': './web/words.ts',
};
const WEB_EXPORTS = { './*': './src/*' };

const REPOSITORY: Record<string, string> = {
  'packages/kit/package.json': manifest('kit', [], { './ctx': './src/ctx.ts' }),
  'packages/kit/src/ctx.ts': 'export const ctx = 1;',
  'modules/identity/package.json': manifest('identity', ['@cm/kit'], EXPORTS),
  'modules/identity/public.ts': "import { ctx } from '@cm/kit/ctx';\nexport const who = ctx;",
  'modules/identity/events.ts': 'export const signedIn = 1;',
  'modules/identity/module.ts': 'export const manifest = {};',
  'modules/identity/testing.ts': 'export const aUser = 1;',
  'modules/identity/secret.ts': 'export const secret = 1;',
  'modules/identity/migrations/1.sql': 'create schema identity;\ncreate table identity.users (id uuid);',
  'modules/customers/package.json': manifest('customers', ['@cm/kit', '@cm/identity'], EXPORTS),
  'modules/customers/public.ts':
    "export type { who } from '@cm/identity';\nexport const a = (await import('@cm/identity/events')).signedIn;",
  'modules/customers/events.ts': 'export const e = 1;',
  'modules/customers/module.ts': 'export const manifest = {};',
  'modules/customers/testing.ts': "import { aUser } from '@cm/identity/testing';\nexport const aCustomer = aUser;",
  'modules/customers/customer.test.ts':
    "import { aUser } from '@cm/identity/testing';\nimport { manifest } from '@cm/identity/module';\nvoid [aUser, manifest];",
  'modules/customers/customer.queries.ts':
    "declare const db: any, sql: any;\nexport const q = () => [db.selectFrom(['customers.customers as c', 'identity.users']), db.insertInto('kit.outbox')];\nexport const r = sql`select u.id from customers.customers c join identity.users u on u.id = c.id where c.at is distinct from u.at`;",
  'modules/customers/migrations/1.sql':
    "create schema customers;\ncreate table customers.customers (id uuid references identity.users (id));\n-- never from identity.sessions\nselect kit.protect('customers.customers', 'select');",
  'apps/server/package.json': manifest('server', ['@cm/kit', '@cm/identity', '@cm/customers']),
  'apps/server/src/modules.ts': "import { manifest } from '@cm/identity/module';\nexport const modules = [manifest];",
  'apps/server/src/cli/seed.ts': "import { aUser } from '@cm/identity/testing';\nexport const seed = aUser;",
  'apps/web/package.json': manifest('web', ['@cm/identity', '@cm/web-kit']),
  'apps/web/src/router.tsx':
    "export const areas = [() => import('./portal/routes.tsx'), () => import('./admin/routes.tsx')];",
  'apps/web/src/portal/routes.tsx':
    "import { portal } from '@cm/identity/paths';\nimport { call } from '@cm/web-kit/call.ts';\nexport const Portal = [portal, call];",
  'apps/web/src/admin/routes.tsx': 'export const Admin = 1;',
  'packages/ui/package.json': manifest('ui', ['@cm/web-kit'], WEB_EXPORTS),
  'packages/ui/src/button.tsx': "import { clsx } from 'clsx';\nexport const Button = clsx;",
  'packages/web-kit/package.json': manifest('web-kit', ['@cm/ui'], WEB_EXPORTS),
  'packages/web-kit/src/call.ts': "import { Button } from '@cm/ui/button.tsx';\nexport const call = Button;",
  'modules/identity/paths.ts': "export const portal = { home: '/' };",
  'modules/identity/web/public.ts': "export { UserName } from './shared/user-name.tsx';",
  'modules/identity/web/words.ts': 'export const words = 1;',
  'modules/identity/web/shared/user-name.tsx': "import { words } from '../words.ts';\nexport const UserName = words;",
  'modules/identity/web/portal/profile-page.tsx':
    "import { portal } from '../../paths.ts';\nimport { UserName } from '../shared/user-name.tsx';\nexport const Profile = [portal, UserName];",
  'modules/identity/web/admin/users-page.tsx': 'export const Users = 1;',
  'modules/customers/web/corporate/customer-page.tsx':
    "import { UserName } from '@cm/identity/web/public.ts';\nimport { words } from '@cm/identity/web/words.ts';\nexport const Customer = [UserName, words];",
};

function complaints(changes: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(changes)) write(path, text);
  return checkBoundaries(root).findings.map(({ path, line, message }) => `${path}:${line} ${message}`);
}

test('a repository in order has no findings, and the check has seen it', () => {
  const report = checkBoundaries(root);
  expect(report.findings).toEqual([]);
  expect(report.files).toBe(Object.keys(REPOSITORY).filter((path) => /\.tsx?$/.test(path)).length);
  expect(report.edges).toBe(20);
  expect(report.sqlNames).toBeGreaterThan(6);
});

test('the list of the modules is what the server declares of them; no other file of it takes one that is not declared', () => {
  const declared = { 'modules/loans/package.json': manifest('loans', [], EXPORTS), 'modules/loans/events.ts': '' };
  const files = {
    ...declared,
    'modules/loans/module.ts': 'export const manifest = {};',
    'modules/loans/public.ts': '',
  };
  const loads = "export const modules = [await import('@cm/loans/module')];";
  expect(complaints({ ...files, 'apps/server/src/modules.ts': loads })).toEqual([]);
  expect(complaints({ 'apps/server/src/seed.ts': loads })).toEqual([
    'apps/server/src/seed.ts:1 @cm/loans is not among the dependencies of apps/server/package.json',
  ]);
});

test('an empty repository is seen as empty', () => {
  rmSync(root, { recursive: true });
  expect(checkBoundaries(root)).toMatchObject({ files: 0, edges: 0 });
});

describe('each violation is found', () => {
  test.each<[string, string, string, string]>([
    [
      'package → module',
      'packages/kit/src/x.ts',
      "import { who } from '@cm/identity';\nvoid who;",
      'packages/kit may not import modules/identity',
    ],
    [
      'module → app',
      'modules/identity/x.ts',
      "import { modules } from '@cm/server';\nvoid modules;",
      'modules/identity may not import apps/server',
    ],
    [
      'composition → server side of a module',
      'apps/web/src/portal/x.ts',
      "import { who } from '@cm/identity';\nvoid who;",
      'screens meet the server in the API',
    ],
    [
      'screen → server side of its own module',
      'modules/identity/web/portal/x.ts',
      "import { secret } from '../../secret.ts';\nvoid secret;",
      'screens meet the server in the API',
    ],
    [
      'server → screen',
      'modules/identity/x.ts',
      "import { UserName } from './web/shared/user-name.tsx';\nvoid UserName;",
      'the server knows no screens',
    ],
    [
      'screen behind the wall of another module',
      'modules/customers/web/corporate/x.tsx',
      "import { UserName } from '@cm/identity/web/shared/user-name.tsx';\nvoid UserName;",
      'exports no "./web/shared/user-name.tsx"',
    ],
    [
      'undeclared neighbour',
      'modules/identity/x.ts',
      "import { aCustomer } from '@cm/customers';\nvoid aCustomer;",
      '@cm/customers is not among the dependencies of modules/identity/package.json',
    ],
    [
      'export that does not exist',
      'modules/customers/x.ts',
      "import { secret } from '@cm/identity/secret';\nvoid secret;",
      'exports no "./secret"',
    ],
    [
      'test support in product code',
      'modules/customers/x.ts',
      "import { aUser } from '@cm/identity/testing';\nvoid aUser;",
      '"/testing" is for tests',
    ],
    [
      'manifest in product code',
      'modules/customers/x.ts',
      "import { manifest } from '@cm/identity/module';\nvoid manifest;",
      '"/module" is for the server',
    ],
    [
      'relative path into a neighbour',
      'modules/customers/x.ts',
      "import { secret } from '../identity/secret.ts';\nvoid secret;",
      'reaches into another package',
    ],
    [
      'relative path in a re-export',
      'modules/customers/x.ts',
      "export { secret } from '../identity/secret.ts';",
      'reaches into another package',
    ],
    [
      'relative path in import()',
      'modules/customers/x.ts',
      "export const s = () => import('../identity/secret.ts');",
      'reaches into another package',
    ],
    [
      'relative path in a type',
      'modules/customers/x.ts',
      "export type S = import('../identity/secret.ts').S;",
      'reaches into another package',
    ],
    [
      'computed import',
      'modules/customers/x.ts',
      'export const s = (n: string) => import(n);',
      'a computed import cannot be checked',
    ],
    [
      'import of itself by name',
      'modules/identity/x.ts',
      "import { who } from '@cm/identity';\nvoid who;",
      'is this package itself',
    ],
    [
      'import of nothing',
      'modules/identity/x.ts',
      "import { x } from './gone.ts';\nvoid x;",
      'leads to no file or package',
    ],
    [
      'area → area, in a module',
      'modules/identity/web/portal/x.tsx',
      "export const x = () => import('../admin/users-page.tsx');",
      'the portal area does not import the admin area',
    ],
    [
      'area → area, in the composition',
      'apps/web/src/portal/x.tsx',
      "import { Admin } from '../admin/routes.tsx';\nvoid Admin;",
      'the portal area does not import the admin area',
    ],
    [
      'shared → area',
      'modules/identity/web/shared/x.tsx',
      "import { Users } from '../admin/users-page.tsx';\nvoid Users;",
      'what several areas share knows nothing of the admin area',
    ],
    [
      'ui → web-kit',
      'packages/ui/src/x.tsx',
      "import { call } from '@cm/web-kit/call.ts';\nvoid call;",
      'ui knows no routes, queries, forms or words',
    ],
    [
      'ui → router',
      'packages/ui/src/x.tsx',
      "import { Link } from '@tanstack/react-router';\nvoid Link;",
      'ui knows no routes, queries, forms or words',
    ],
    [
      'ui → query',
      'packages/ui/src/x.tsx',
      "import { useQuery } from '@tanstack/react-query';\nvoid useQuery;",
      'ui knows no routes, queries, forms or words',
    ],
    [
      'web-kit → module',
      'packages/web-kit/src/x.ts',
      "import { UserName } from '@cm/identity/web/public.ts';\nvoid UserName;",
      'packages/web-kit may not import modules/identity',
    ],
    [
      'migration on a neighbour',
      'modules/customers/migrations/2.sql',
      'create view customers.v as select 1 from customers.customers c\n  join identity.sessions s on s.id = c.id;',
      'identity.sessions is not customers',
    ],
    [
      'migration that alters the spine',
      'modules/customers/migrations/2.sql',
      'alter table\n  identity.roles add column x int;',
      'identity.roles is not customers',
    ],
    [
      'migration ahead of its neighbour',
      'modules/identity/migrations/2.sql',
      'create table identity.x (id uuid references customers.customers (id));',
      'belongs to a module that identity does not depend on',
    ],
    [
      'schema of a neighbour',
      'modules/customers/migrations/2.sql',
      'grant usage on schema identity to x;',
      'identity.* is not customers',
    ],
    [
      'unknown schema',
      'modules/customers/migrations/2.sql',
      'insert into elsewhere.things values (1);',
      'elsewhere.things is not customers',
    ],
    [
      'Kysely on a neighbour',
      'modules/customers/x.queries.ts',
      "export const q = (db: Db) => db.selectFrom('customers.customers').leftJoin('identity.sessions as s', 'a', 'b');",
      'identity.sessions is not customers',
    ],
    [
      'sql tag on a neighbour',
      'modules/customers/x.queries.ts',
      'export const q = (n: number) => sql<Row>`\n  select ${n}\n  from identity.sessions`;',
      'identity.sessions is not customers',
    ],
    [
      'plain string on a neighbour',
      'modules/customers/x.ts',
      "export const q = (pool: Pool) => pool.query('update identity.sessions set x = 1');",
      'identity.sessions is not customers',
    ],
    [
      'plain template on a neighbour, over lines',
      'modules/customers/x.ts',
      'export const q = (pool: Pool) => pool.query(`\n  select 1\n  from "identity" . "sessions"`);',
      'identity.sessions is not customers',
    ],
    [
      'constants put together',
      'modules/customers/x.ts',
      "const schema = 'identity';\nconst from = ' from ' + schema;\nexport const q = 'select 1' + from + '.sessions';",
      'identity.sessions is not customers',
    ],
    [
      'pieces joined',
      'modules/customers/x.ts',
      "export const q = ['select 1', 'from identity.sessions'].join(' ');",
      'identity.sessions is not customers',
    ],
    [
      'pieces concatenated',
      'modules/customers/x.ts',
      "export const q = 'select 1 from iden'.concat('tity.', 'sessions');",
      'identity.sessions is not customers',
    ],
    [
      'a table that is only known later',
      'modules/customers/x.ts',
      'export const q = (table: string) => `delete from identity.${table}`;',
      'identity.unknown_part is not customers',
    ],
    [
      'a constant in Kysely',
      'modules/customers/x.queries.ts',
      "const TABLE = 'identity.sessions';\nexport const q = (db: Db) => db.selectFrom(TABLE);",
      'identity.sessions is not customers',
    ],
    [
      'row type of a neighbour',
      'modules/customers/x.queries.ts',
      "export const q = (db: Db) => db.withTables<{ 'identity.sessions': { id: string } }>();",
      'identity.sessions is not customers',
    ],
    [
      'sql.table, sql.id and sql.raw',
      'modules/customers/x.queries.ts',
      "export const q = [sql.table('identity.sessions'), sql.id('identity', 'sessions'), sql.raw('identity.sessions')];",
      'identity.sessions is not customers',
    ],
    [
      'a piece of text in the tag',
      'modules/customers/x.queries.ts',
      "const FROM = 'from identity.sessions';\nexport const q = sql`select 1 ${sql.raw(FROM)}`;",
      'identity.sessions is not customers',
    ],
    [
      'a statement inside a migration',
      'modules/customers/migrations/2.sql',
      "create function customers.f() returns void language plpgsql as $$ begin\n  execute 'delete from iden' || 'tity.sessions';\nend $$;",
      'identity.sessions is not customers',
    ],
    [
      'kit on a module',
      'packages/kit/src/x.ts',
      "export const q = 'select 1 from identity.sessions';",
      "packages/kit knows no module's tables",
    ],
    [
      'migration of the kit on a module',
      'packages/kit/migrations/2.sql',
      'create table kit.x (id uuid references identity.tenants (id));',
      "packages/kit knows no module's tables",
    ],
    [
      'server on a module',
      'apps/server/src/x.ts',
      "export const q = 'select 1 from identity.sessions';",
      "apps/server knows no module's tables",
    ],
    [
      'function of a neighbour',
      'modules/customers/x.queries.ts',
      'export const q = sql`select identity.secret_of(1)`;',
      'identity.secret_of is not customers',
    ],
  ])('%s', (_, path, text, expected) => {
    const found = complaints({ [path]: text });
    expect(found.join('\n')).toContain(`${path}:`);
    expect(found.join('\n')).toContain(expected);
    expect(found.filter((line) => !line.includes(expected) && !line.includes('in a circle'))).toEqual([]);
  });

  test('circle of modules, declared but unused', () => {
    const found = complaints({
      'modules/identity/package.json': manifest('identity', ['@cm/kit', '@cm/customers'], EXPORTS),
    });
    expect(found).toContain(
      'modules/customers/package.json:0 modules depend on each other in a circle: customers → identity → customers',
    );
    expect(found).toContain('modules/identity/package.json:0 @cm/customers is declared and never imported');
  });

  test('circle of files, through types too', () => {
    const found = complaints({
      'modules/identity/x.ts': "import { y } from './y.ts';\nexport const x = y;",
      'modules/identity/y.ts': "import type { x } from './x.ts';\nexport const y: typeof x = 1;",
    });
    expect(found).toEqual([
      'modules/identity/x.ts:0 files import each other in a circle: modules/identity/x.ts → modules/identity/y.ts → modules/identity/x.ts',
    ]);
  });

  test('circle of files, through an import on demand too', () => {
    const found = complaints({
      'modules/identity/x.ts': "export const x = () => import('./y.ts');",
      'modules/identity/y.ts': "import type { x } from './x.ts';\nexport const y: typeof x | 1 = 1;",
    });
    expect(found.join()).toContain('files import each other in a circle: modules/identity/x.ts');
  });

  test('circle of folders without a circle of files', () => {
    const found = complaints({
      'modules/identity/a/one.ts': "import { two } from '../b/two.ts';\nexport const one = two;",
      'modules/identity/b/two.ts': 'export const two = 2;',
      'modules/identity/b/three.ts': "import { four } from '../a/four.ts';\nexport const three = four;",
      'modules/identity/a/four.ts': 'export const four = 4;',
    });
    expect(found).toEqual([
      'modules/identity/a:0 folders import each other in a circle: modules/identity/a → modules/identity/b → modules/identity/a',
    ]);
  });
});

describe('what reporting reads', () => {
  const reporting = {
    'modules/reporting/package.json': manifest('reporting', ['@cm/customers'], EXPORTS),
    'modules/reporting/x.ts': "import { a } from '@cm/customers';\nvoid a;",
  };

  test('is what the owners publish', () => {
    expect(
      complaints({
        ...reporting,
        'modules/reporting/x.queries.ts':
          "export const q = (db: Db) => db.selectFrom('customers.published_customers');",
      }),
    ).toEqual([]);
  });

  test('and not their tables, nor may others read it', () => {
    const table = {
      'modules/reporting/x.queries.ts': "export const q = (db: Db) => db.selectFrom('customers.contacts');",
    };
    expect(complaints({ ...reporting, ...table })[0]).toContain('customers.contacts is not reporting');
    const others = {
      'modules/customers/x.queries.ts': "export const q = (db: Db) => db.selectFrom('identity.published_users');",
    };
    expect(complaints(others).join('\n')).toContain('identity.published_users is not customers');
  });
});

test('a migration may call what a module below offers it, and nothing else does', () => {
  const call = 'select identity.offered_token_customer(id) from customers.memberships;';
  expect(complaints({ 'modules/customers/migrations/20261129T0000_x.sql': call })).toEqual([]);
  expect(
    complaints({ 'modules/identity/migrations/20261129T0000_x.sql': call.replace('identity', 'customers') })[0],
  ).toContain('is not identity');
  const code = { 'modules/customers/x.queries.ts': `export const q = sql\`${call}\`;` };
  expect(complaints(code).join('\n')).toContain('offered_token_customer is not customers');
});

test('a constant of another file is followed, and what only looks like a name of SQL does not count', () => {
  const far = {
    'modules/customers/names.ts': "export const SESSIONS = 'identity.sessions';",
    'modules/customers/more.ts': "export { SESSIONS as ALL } from './names.ts';",
    'modules/customers/x.ts': "import { ALL } from './more.ts';\nexport const q = `delete from ${ALL}`;",
  };
  expect(complaints(far)).toEqual([
    "modules/customers/x.ts:2 identity.sessions is not customers's: ask its owner through public.ts or an event",
  ]);
  const innocent = {
    'modules/customers/x.ts':
      "export const words = ['identity.taken', 'Mail from the identity.', 'identity.users.read'];\nexport const url = `https://identity.example/${words.length}`;",
    'modules/customers/x.test.ts': "export const behind = 'select 1 from identity.sessions';",
    'apps/server/src/seed/x.ts': "export const fill = 'insert into identity.users values (1)';",
  };
  expect(complaints(innocent)).toEqual([]);
});

test('names in SQL: comments, strings, aliases and other uses of "from" do not count', () => {
  const names = namesInSql(`
    select extract(epoch from i.at), customers.id -- from a.comment
    from billing.invoices as i join customers.customers customers on customers.id = i.customer_id
    where i.note = 'from b.string' and i.a is distinct from i.b /* c.d */ and x = 'e.f'::regclass`);
  const shown = names.filter(({ certain }) => certain).map(({ line, schema, name }) => `${line} ${schema}.${name}`);
  expect(shown).toEqual(['3 billing.invoices', '3 customers.customers']);
  expect(names.some(({ name }) => name === 'id' || name === 'string')).toBe(false);
  expect(names.map(({ schema, name }) => `${schema}.${name}`)).toContain('e.f');
});
