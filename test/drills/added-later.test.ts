import { chooseModules } from '@cm/server/chosen-modules';
import { migrate } from '@cm/kit/migrate';
import { modules } from '@cm/server/modules';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const socketDir = inject('pgSocketDir');
const DATABASE = 'added_later';

const connect = async (database: string): Promise<pg.Client> => {
  const client = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database });
  await client.connect();
  return client;
};

const onServer = async (statement: string): Promise<void> => {
  const admin = await connect('postgres');
  await admin.query(statement);
  await admin.end();
};

beforeAll(() => onServer(`create database ${DATABASE}`));
afterAll(() => onServer(`drop database if exists ${DATABASE} with (force)`));

/** All that a schema is made of, one line for each thing; the order of columns is that of their coming. */
const SCHEMA = `
  with ours as (select oid, nspname from pg_namespace where nspname = any($1))
  select * from (
    select 'column ' || nspname || '.' || relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' '
        || attnotnull || ' ' || coalesce(pg_get_expr(adbin, adrelid), '') || attgenerated::text || attidentity::text as line
      from ours join pg_class c on c.relnamespace = ours.oid and c.relkind in ('r', 'v', 'm', 'p')
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    union all
    select 'table ' || nspname || '.' || relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity || ' '
        || coalesce((select string_agg(acl::text, ',' order by acl::text) from unnest(relacl) acl), '')
      from ours join pg_class c on c.relnamespace = ours.oid and c.relkind in ('r', 'v', 'm', 'p')
    union all
    select 'constraint ' || nspname || '.' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(c.oid)
      from ours join pg_constraint c on c.connamespace = ours.oid
    union all
    select 'index ' || indexdef from pg_indexes where schemaname = any($1)
    union all
    select 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || ' '
        || coalesce(with_check, '') from pg_policies where schemaname = any($1)
    union all
    select 'function ' || pg_get_functiondef(p.oid) || coalesce(array_to_string(p.proacl, ','), '')
      from ours join pg_proc p on p.pronamespace = ours.oid and p.prokind = 'f'
    union all
    select 'trigger ' || tgrelid::regclass || ' ' || pg_get_triggerdef(t.oid)
      from ours join pg_class c on c.relnamespace = ours.oid join pg_trigger t on t.tgrelid = c.oid and not tgisinternal
  ) all_of_it order by line`;

async function schemaOf(database: string): Promise<string[]> {
  const client = await connect(database);
  try {
    const { rows } = await client.query<{ line: string }>(SCHEMA, [['kit', ...modules.map(({ name }) => name)]]);
    return rows.map(({ line }) => line);
  } finally {
    await client.end();
  }
}

test('an installation that takes the modules one after the other ends with the very schema of one that had all of them at once', async () => {
  const taken: string[] = [];
  for (const { name } of modules) {
    taken.push(name);
    const { served } = chooseModules(modules, taken);
    const folders = served.flatMap(({ migrations }) => migrations ?? []);
    await migrate({ socketDir, user: 'postgres', database: DATABASE }, folders, null);
  }
  const [later, atOnce] = [await schemaOf(DATABASE), await schemaOf('cm_template')];
  expect(atOnce.length).toBeGreaterThan(1000);
  expect({
    missing: atOnce.filter((line) => !later.includes(line)),
    more: later.filter((line) => !atOnce.includes(line)),
  }).toEqual({
    missing: [],
    more: [],
  });
});
