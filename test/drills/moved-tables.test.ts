import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate } from '@cm/kit/migrate';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { allMigrationFolders } from '../unit/template.ts';

const socketDir = inject('pgSocketDir');
const DATABASE = 'moved_tables';
const former = mkdtempSync(join(tmpdir(), 'cm-former-'));
const [tenant, user] = [randomUUID(), randomUUID()];
const [client, key, provider] = [randomUUID(), randomUUID(), randomUUID()];

/** What belonged to identity before a module of its own took it, by the migration that offers it. */
const OFFERED = '20261130T1510';

async function connected<T>(
  as: { user: string; database: string },
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const one = new pg.Client({ host: socketDir, port: 5432, ...as });
  await one.connect();
  try {
    return await work(one);
  } finally {
    await one.end();
  }
}
const onServer = (statement: string) =>
  connected({ user: 'postgres', database: 'postgres' }, (one) => one.query(statement));
const asOwner = <T>(work: (one: pg.Client) => Promise<T>) => connected({ user: 'postgres', database: DATABASE }, work);
/** As the application, for one operator. */
const asApp = (of: string, statement: string) =>
  connected({ user: 'cm_app', database: DATABASE }, async (one) => {
    await one.query("select set_config('app.tenant', $1, false)", [of]);
    return one.query(statement);
  });

/** The migrations that there were before, in folders as the modules have them. */
async function formerFolders(): Promise<URL[]> {
  return (await allMigrationFolders()).map((folder, index) => {
    const copy = join(former, String(index));
    cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.sql') || basename(path) < OFFERED });
    return pathToFileURL(`${copy}/`);
  });
}

beforeAll(async () => {
  await onServer(`create database ${DATABASE}`);
  const owner = { socketDir, user: 'postgres', database: DATABASE };
  const before = (await formerFolders()).filter((folder) => readdirSync(folder).length > 0);
  await migrate(owner, before, null);
  await asOwner(async (one) => {
    await one.query(
      `insert into identity.tenants (id, slug, name, locale, time_zone, currency, created_at) values ($1, 'former', 'Former', 'fr', 'Africa/Algiers', 'DZD', now())`,
      [tenant],
    );
    await one.query(
      `insert into identity.users (tenant_id, id, kind, email, name, locale, created_at) values ($1, $2, 'staff', 'amina@former.dz', 'Amina', 'fr', now())`,
      [tenant, user],
    );
    await one.query(
      `insert into identity.oauth_clients (tenant_id, id, name, user_id, scopes, created_at, generation) values ($1, $2, 'Sonde', $3, '{users.read}', now(), 4)`,
      [tenant, client, user],
    );
    await one.query(
      `insert into identity.oauth_client_secrets (tenant_id, client_id, slot, prefix, secret_hash, created_at) values ($1, $2, 'current', 'cms_', $3, now())`,
      [tenant, client, randomBytes(32)],
    );
    await one.query(
      `insert into identity.signing_keys (tenant_id, id, state, public_jwk, private_key, created_at, current_from) values ($1, $2, 'current', '{"kty": "EC"}', '\\x01', now(), now())`,
      [tenant, key],
    );
    await one.query(
      `insert into identity.identity_providers (tenant_id, id, name, issuer, client_id, client_secret, zones, created_at) values ($1, $2, 'SSO', 'https://sso.exemple.dz', 'cm', '\\x01', '{portal}', now())`,
      [tenant, provider],
    );
    await one.query(
      `insert into identity.identity_links (tenant_id, id, user_id, provider_id, subject, created_at) values ($1, gen_random_uuid(), $2, $3, 'amina', now())`,
      [tenant, user, provider],
    );
    await one.query(
      `insert into identity.provider_attempts (tenant_id, id, provider_id, purpose, kind, attempt_hash, created_at, expires_at) values ($1, gen_random_uuid(), $2, 'sign_in', 'staff', '\\x01', now(), now() + interval '1 minute')`,
      [tenant, provider],
    );
  });
  const { applied } = await migrate(owner, await allMigrationFolders(), null);
  expect(applied.filter((name) => name < OFFERED)).toEqual([]);
}, 120_000);
afterAll(async () => {
  await onServer(`drop database if exists ${DATABASE} with (force)`);
  rmSync(former, { recursive: true, force: true });
});

const TABLES = [
  'oauth.oauth_clients',
  'oauth.oauth_client_secrets',
  'oauth.signing_keys',
  'federation.identity_providers',
  'federation.identity_links',
  'federation.provider_attempts',
];

test.each(TABLES)('%s has the rows of before, for their operator alone', async (table) => {
  expect((await asApp(tenant, `select 1 from ${table}`)).rowCount).toBe(1);
  expect((await asApp(randomUUID(), `select 1 from ${table}`)).rowCount).toBe(0);
});

test('nothing of it is left in the former schema', async () => {
  const { rows } = await asOwner((one) =>
    one.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'identity'::regnamespace and c.relname = any ($1)
       union all select p.proname from pg_proc p where p.pronamespace = 'identity'::regnamespace and p.proname ~ 'go_forward$'`,
      [TABLES.map((table) => table.split('.')[1])],
    ),
  );
  expect(rows).toEqual([]);
});

test('rights, triggers and references came along', async () => {
  await expect(asApp(tenant, "update oauth.oauth_clients set scopes = '{}'")).rejects.toMatchObject({ code: '42501' });
  await expect(asApp(tenant, 'update oauth.oauth_clients set generation = 3')).rejects.toMatchObject({ code: 'CM002' });
  await expect(asApp(tenant, 'update oauth.oauth_clients set disabled_at = now()')).rejects.toMatchObject({
    code: 'CM002',
  });
  await expect(asApp(tenant, `update oauth.oauth_clients set user_id = '${randomUUID()}'`)).rejects.toMatchObject({
    code: '23503',
  });
  await expect(asOwner((one) => one.query("update oauth.signing_keys set state = 'next'"))).rejects.toMatchObject({
    code: 'CM002',
  });
  expect((await asApp(tenant, 'update oauth.oauth_clients set generation = 5, disabled_at = now()')).rowCount).toBe(1);
});

test('a provider keeps its issuer, and goes with its links', async () => {
  await expect(
    asApp(tenant, "update federation.identity_providers set issuer = 'https://autre.exemple.dz'"),
  ).rejects.toMatchObject({ code: '42501' });
  await asApp(tenant, 'delete from federation.identity_providers');
  expect((await asApp(tenant, 'select 1 from federation.identity_links')).rowCount).toBe(0);
  expect((await asApp(tenant, 'select 1 from federation.provider_attempts')).rowCount).toBe(0);
});
