/**
 * Writes modules/<name>/tables.ts: the Kysely row types of each module's own schema, read from a migrated database, so
 * that a query on a column that does not exist does not compile. `--check` fails when a file is not what it would write.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { columnName, propertyName } from '../packages/kit/src/column-names.ts';
import { startEmbeddedPostgres } from '../packages/postgres/src/embedded-postgres.ts';
import { prepareTemplate } from '../test/unit/template.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

/** Columns limited to a few words by a check constraint get those words as their type. */
async function choices(socketDir: string): Promise<Map<string, string[]>> {
  const client = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'cm_template' });
  await client.connect();
  const { rows } = await client.query<{ schema: string; relation: string; definition: string }>(
    `select n.nspname as schema, c.relname as relation, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where k.contype = 'c'`,
  );
  await client.end();
  const found = new Map<string, string[]>();
  for (const { schema, relation, definition } of rows) {
    const match = /^CHECK \(\((\w+) = ANY \(ARRAY\[((?:'[^']*'::text(?:, )?)+)\]\)\)\)$/.exec(definition);
    if (match)
      found.set(
        `${schema}.${relation}.${match[1]}`,
        [...(match[2] ?? '').matchAll(/'([^']*)'::text/g)].map((m) => m[1] ?? ''),
      );
  }
  return found;
}

function generate(socketDir: string, schema: string, words: Map<string, string[]>): string {
  const out = join(mkdtempSync(join(tmpdir(), 'cm-tables-')), 'out.ts');
  const url = `postgres://postgres@localhost:5432/cm_template?host=${encodeURIComponent(socketDir)}`;
  const cli = join(ROOT, 'node_modules/kysely-codegen/dist/cli/bin.js');
  const run = spawnSync(
    process.execPath,
    [
      cli,
      '--dialect',
      'postgres',
      '--url',
      url,
      '--include-pattern',
      `${schema}.*`,
      '--out-file',
      out,
      '--date-parser',
      'string',
    ],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`${schema}: ${run.stdout}${run.stderr}`);
  const text = readFileSync(out, 'utf8');
  rmSync(out, { force: true });
  const tables: string[] = [];
  for (const [, key = '', name = ''] of text.matchAll(/^ {2}"([\w.]+)": (\w+);$/gm)) {
    const body = new RegExp(`export interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(text)?.[1] ?? '';
    const columns = body
      .split('\n')
      .filter((line) => !TENANT.test(line))
      .map((line) => column(line, key, words));
    tables.push(`  '${key}': {\n${columns.join('\n')}\n  };`);
  }
  const title = `${schema[0]?.toUpperCase()}${schema.slice(1)}Tables`;
  const all = `export type ${title} = {\n${tables.join('\n')}\n};\n`;
  const imports = ['ColumnType', 'Generated'].filter((type) => all.includes(`${type}<`)).join(', ');
  return `// Made by tools/tables.ts from the migrations; change those, never this file.\n${imports ? `import type { ${imports} } from 'kysely';\n\n` : ''}${all}`;
}

/** Row-level security reads it and a default writes it: a statement that names it does not compile. */
const TENANT = /^ {2}tenant_id:/;

const TYPES: readonly [RegExp, string][] = [
  [/\bInt8\b/g, 'number'],
  [/\bTimestamp\b/g, 'Date'],
  [/\bNumeric\b/g, 'string'],
  [/\bArrayType<(\w+)>/g, '$1[]'],
  [/\bJson\b/g, 'ColumnType<unknown, string, string>'],
];

function column(line: string, table: string, words: Map<string, string[]>): string {
  const [, name = '', type = ''] = /^ {2}(\w+): (.*);$/.exec(line) ?? [];
  const union = words
    .get(`${table}.${name}`)
    ?.map((word) => `'${word}'`)
    .join(' | ');
  const narrowed = union ? type.replace(/\bstring\b/, union) : type;
  const property = propertyName(name);
  if (columnName(property) !== name) throw new Error(`${table}.${name} does not come back from its camelCase form`);
  return `    ${property}: ${TYPES.reduce((text, [from, to]) => text.replace(from, to), narrowed)};`;
}

const dataDir = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cm-tables-'));
const server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
const stale: string[] = [];
try {
  await prepareTemplate(server.socketDir);
  const words = await choices(server.socketDir);
  for (const module of readdirSync(join(ROOT, 'modules'))) {
    if (!existsSync(join(ROOT, 'modules', module, 'migrations'))) continue;
    const file = join(ROOT, 'modules', module, 'tables.ts');
    const text = generate(server.socketDir, module, words);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(module);
    if (!check) writeFileSync(file, text);
  }
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
console.log(
  stale.length === 0
    ? 'tables: every module is up to date'
    : `tables: ${check ? 'out of date in' : 'written for'} ${stale.join(', ')}`,
);
process.exitCode = check && stale.length > 0 ? 1 : 0;
