import { type Harness, startHarness } from '@cm/kit/testing';
import { until } from '@cm/kit/testing/until';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTenant } from './create-tenant.ts';
import { identity } from './module.ts';
import { createTenantDirectory, type TenantDirectory } from './tenant-directory.ts';
import { testGatekeeper } from './testing.ts';

let h: Harness;
let directory: TenantDirectory;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity],
    gatekeeper: testGatekeeper,
  });
  directory = createTenantDirectory(h.database, 'https://platform.example:8443/ignored');
});
afterAll(() => h.close());

const found = (slug: string, more: object = {}) =>
  createTenant(
    h.admin,
    { slug, name: `Hébergeur ${slug}`, hosts: [`${slug}.example`, `www.${slug}.example`], ...more },
    [],
    h.clock.now(),
  );

test('an operator is found by each of its hosts in any case; its links carry its primary host and our scheme and port', async () => {
  const id = await found('one', { locale: 'ar', timeZone: 'Europe/Paris', currency: 'EUR' });
  const expected = {
    id,
    slug: 'one',
    name: 'Hébergeur one',
    locale: 'ar',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    isPlatform: false,
    baseUrl: 'https://one.example:8443',
  };
  expect(await directory.byHost('one.example')).toEqual(expected);
  expect(await directory.byHost('WWW.One.Example')).toEqual(expected);
  expect(await directory.byHost('nobody.example')).toBeNull();
  expect(await directory.byHost('x'.repeat(5000))).toBeNull();
});

test('without a port in our address there is none in the links', async () => {
  await found('plain');
  const plain = createTenantDirectory(h.database, 'https://platform.example');
  expect((await plain.byHost('plain.example'))?.baseUrl).toBe('https://plain.example');
});

test('one founded this very moment is found by its id, and nobody by an unknown one', async () => {
  await directory.active();
  const id = await found('fresh');
  expect((await directory.byId(id))?.slug).toBe('fresh');
  expect((await directory.active()).map(({ slug }) => slug)).toContain('fresh');
  expect(await directory.byId('019b76da-a800-7bb2-a5a6-a027efd43dc3')).toBeNull();
});

test('a suspended one is shut out, by host and by id', async () => {
  const id = await found('gone');
  expect((await directory.byHost('gone.example'))?.id).toBe(id);
  await h.admin.query('update identity.tenants set suspended_at = now() where id = $1', [id]);
  await until('the host is nobody’s', async () => (await directory.byHost('gone.example')) === null);
  expect(await directory.byId(id)).toBeNull();
  expect((await directory.active()).map(({ slug }) => slug)).not.toContain('gone');
});

test('within a second the database is asked once for a host', async () => {
  await found('busy');
  const busy = createTenantDirectory(h.database, 'https://platform.example');
  const [first, second] = [busy.byHost('busy.example'), busy.byHost('BUSY.example')];
  expect(second).toBe(first);
  expect(busy.active()).toBe(busy.active());
  await first;
});
