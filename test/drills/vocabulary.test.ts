import { startingRoles } from '@cm/kit/roles';
import type { Columns } from '@cm/kit/columns';
import { openApiDocument } from '@cm/kit/http/openapi';
import { cloneDatabase } from '@cm/kit/testing';
import { modules } from '@cm/server/modules';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** One check constraint of the migrated database. */
interface Check {
  readonly place: string;
  readonly columns: readonly string[];
  readonly text: string;
}

let database: pg.Client;
beforeAll(async () => {
  const { name, socketDir } = await cloneDatabase();
  database = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: name });
  await database.connect();
});
afterAll(() => database.end());

async function checks(): Promise<Check[]> {
  const { rows } = await database.query<Check>(`
    select n.nspname || '.' || t.relname as place, pg_get_constraintdef(c.oid) as text,
      array(select a.attname::text from unnest(c.conkey) as k (n)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.n) as columns
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
    where c.contype = 'c' and n.nspname not in ('pg_catalog', 'information_schema') order by 1, 2`);
  return rows;
}

const quoted = (text: string): string[] =>
  [...text.matchAll(/'((?:[^']|'')*)'::text/g)].map((match) => (match[1] ?? '').replaceAll("''", "'"));

/** `CHECK ((state = ANY (ARRAY['a'::text, 'b'::text])))`, or one word alone: the words that the column may hold. */
function listIn({ columns, text }: Check): string[] | null {
  const found = new RegExp(`^CHECK \\(\\(${columns[0]} = (?:ANY \\(ARRAY\\[(.+)\\]\\)|('[^']*'::text))\\)\\)$`).exec(
    text,
  );
  return columns.length === 1 && found ? quoted(found[1] ?? found[2] ?? '') : null;
}

/** The words that a condition on several columns compares each of them with. */
function wordsIn({ columns, text }: Check): { column: string; words: string[] }[] {
  return columns.flatMap((column) =>
    [
      ...text.matchAll(
        new RegExp(`\\b${column} (?:=|<>) (?:(?:ANY|ALL) \\(ARRAY\\[([^\\]]+)\\]|('[^']*'::text))`, 'g'),
      ),
    ].map((match) => ({ column, words: quoted(match[1] ?? match[2] ?? '') })),
  );
}

/** What the constraints and the declared columns do not agree on. */
function findings(constraints: readonly Check[], declared: Columns): string[] {
  const found: string[] = [];
  const claimed = new Set<string>();
  for (const check of constraints) {
    const list = listIn(check);
    const name = `${check.place}.${check.columns[0]}`;
    const words = declared[name]?.options;
    if (list && !words) found.push(`${name}: no schema claims the list ${list.join(', ')}`);
    if (list && words) {
      claimed.add(name);
      const extra = list.filter((word) => !words.includes(word));
      const missing = words.filter((word) => !list.includes(word));
      if (extra.length > 0) found.push(`${name}: the schema lacks ${extra.join(', ')}`);
      if (missing.length > 0) found.push(`${name}: the check lacks ${missing.join(', ')}`);
    }
    if (list) continue;
    for (const { column, words: compared } of wordsIn(check)) {
      const known = declared[`${check.place}.${column}`]?.options;
      const strange = compared.filter((word) => known && !known.includes(word));
      if (strange.length > 0) found.push(`${check.place}.${column}: no such word as ${strange.join(', ')}`);
    }
  }
  for (const name of Object.keys(declared))
    if (!claimed.has(name)) found.push(`${name}: the database lets it be anything`);
  return found;
}

const declared: Columns = Object.assign({}, ...modules.map((module) => module.columns ?? {})) as Columns;

test('a column with a list of words has the words of one schema, no more and no less', async () => {
  const constraints = await checks();
  const lists = constraints.filter((check) => listIn(check) !== null);
  process.stdout.write(`${constraints.length} checks, ${lists.length} with a list of words\n`);
  expect(lists.length).toBeGreaterThan(40);
  expect(findings(constraints, declared)).toEqual([]);
});

test('a word more, a word less, an unclaimed list, a list that is gone and a misspelt word are found', async () => {
  await database.query(`
    create schema canary;
    create table canary.parcels (
      state text check (state in ('sent', 'lost', 'found')), kind text check (kind in ('letter')),
      size text, reason text check (reason is not null or state <> 'losst'));`);
  const canary = (await checks()).filter((check) => check.place === 'canary.parcels');
  const list = (...options: string[]) => ({ options });
  const columns: Columns = {
    'canary.parcels.state': list('sent', 'lost', 'late'),
    'canary.parcels.size': list('small', 'large'),
  };
  expect(findings(canary, columns).toSorted()).toEqual([
    'canary.parcels.kind: no schema claims the list letter',
    'canary.parcels.size: the database lets it be anything',
    'canary.parcels.state: no such word as losst',
    'canary.parcels.state: the check lacks late',
    'canary.parcels.state: the schema lacks found',
  ]);
});

/** Enumerations of two words and more, and objects of four properties and more, that have no name, with their places. */
function anonymous(value: unknown, at: string, found: Map<string, string[]>): Map<string, string[]> {
  if (Array.isArray(value)) for (const entry of value) anonymous(entry, at, found);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return found;
  const { enum: words, properties } = value as { enum?: unknown[]; properties?: object };
  const named = /^schemas\/[A-Z]\w*$/.test(at);
  if (!named && ((words?.length ?? 0) > 1 || Object.keys(properties ?? {}).length > 3)) {
    const text = JSON.stringify(value);
    found.set(text, [...(found.get(text) ?? []), at]);
  }
  for (const [key, entry] of Object.entries(value)) anonymous(entry, `${at}/${key}`, found);
  return found;
}

/** The sorts of a list are its own, though two lists may offer the same. */
const isSort = (text: string): boolean => /"default":"-?\w+"/.test(text);

test('what the document says twice has a name, and every enumeration though it is said once', () => {
  const { paths, components } = openApiDocument(modules, { title: 'T', version: '1' }) as {
    paths: Record<string, unknown>;
    components: { schemas: Record<string, unknown> };
  };
  const found = anonymous(paths, 'paths', new Map());
  for (const [name, schema] of Object.entries(components.schemas)) anonymous(schema, `schemas/${name}`, found);
  const isEnumeration = (text: string): boolean => /^\{(?:"type":"string",)?"enum"/.test(text);
  const twice = [...found].filter(([text, places]) => (places.length > 1 || isEnumeration(text)) && !isSort(text));
  expect(twice.map(([, places]) => places.join(' and '))).toEqual([]);
});

test('a customer’s people can be given exactly the rights that the modules declare for the portal', () => {
  const declaredRights = modules
    .flatMap((module) => module.permissions ?? [])
    .flatMap(({ key, zone }) => (zone === 'portal' ? [key] : []));
  const { components } = openApiDocument(modules, { title: 'T', version: '1' }) as {
    components: { schemas: { PortalRight: { enum: string[] } } };
  };
  expect(components.schemas.PortalRight.enum.toSorted()).toEqual(declaredRights.toSorted());
});

test.each(modules.map((module) => [module.name, module] as const))(
  '%s has words for its problems and no others: what a screen shows is worded with the screen',
  (_name, module) => {
    const codes = new Set((module.problems ?? []).map((problem) => problem.code));
    expect(Object.keys(module.words ?? {}).filter((key) => !codes.has(key))).toEqual([]);
  },
);

/** The specification of the roles that every operator starts with, written again apart from the code. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  support: [
    'customers.read',
    'orders.read',
    'reports.read',
    'services.read',
    'tasks.read',
    'tasks.team',
    'tasks.write',
    'tickets.manage',
    'tickets.read',
    'tickets.reply',
  ],
  sales: [
    'catalogue.manage',
    'catalogue.read',
    'consents.read',
    'consents.record',
    'customers.export',
    'customers.import',
    'customers.manage',
    'customers.read',
    'invoices.read',
    'kyc.originals',
    'kyc.read',
    'kyc.review',
    'orders.manage',
    'orders.read',
    'quotes.manage',
    'quotes.read',
    'reports.read',
    'services.read',
    'tasks.read',
    'tasks.team',
    'tasks.write',
    'tickets.read',
  ],
  finance: [
    'catalogue.read',
    'customers.exceptions',
    'customers.read',
    'invoices.manage',
    'invoices.read',
    'orders.read',
    'payments.record',
    'quotes.read',
    'reports.export',
    'reports.read',
    'services.read',
    'tasks.read',
    'tasks.team',
    'tasks.write',
  ],
};

test('each starting role holds these permissions and no others; the administrator holds all of the staff', () => {
  const { administrator, ...others } = Object.fromEntries(
    startingRoles(modules).map(({ key, permissions }) => [key, permissions.toSorted()]),
  );
  expect(others).toEqual(ROLES);
  const staff = modules.flatMap((module) => module.permissions ?? []).filter(({ zone }) => zone === 'staff');
  expect(administrator).toEqual(staff.map(({ key }) => key).toSorted());
});

test('a sentence of the server names its values in single braces, in every language the same ones', () => {
  const valuesIn = (text: string) => [...new Set(text.match(/\{+\w+\}+/g))].toSorted();
  const faults = modules.flatMap(({ words = {} }) =>
    Object.entries(words).flatMap(([code, { fr, ar, en }]) => {
      const [first, ...others] = [fr, ar, en].map((text) => valuesIn(text).join(' '));
      return first?.includes('{{') || others.some((one) => one !== first) ? [code] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('no limit by network counts for longer than an hour, as the guide of the administrators says', () => {
  const limits = modules.flatMap(({ throttles = [] }) => throttles);
  expect(limits.length).toBeGreaterThan(30);
  expect(limits.filter(({ windowSeconds }) => windowSeconds > 3600).map(({ name }) => name)).toEqual([]);
});
