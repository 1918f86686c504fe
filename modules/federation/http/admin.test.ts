import type { Tenant } from '@cm/kit/ctx';
import { createOutbound } from '@cm/kit/outbound';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { identity } from '@cm/identity/module';
import { federation } from '../module.ts';
import type { FederationTables } from '../tables.ts';
import { createProviderClient } from '../provider-client.ts';
import { aCustomerUser, aStaffMember, aTenant, type Person, signedIn, testGatekeeper } from '@cm/identity/testing';
import { type HostileProvider, startHostileProvider } from '../testing/hostile-provider.ts';
import { startOpenIdProvider, type TestProvider } from '../testing/openid-provider.ts';

let h: Harness;
let real: TestProvider;
let hostile: HostileProvider;
let tenant: Tenant;
let admin: Person;

beforeAll(async () => {
  real = await startOpenIdProvider(['http://localhost:3000/sign-in/return']);
  hostile = await startHostileProvider(() => h.clock.now());
  const insideHosts = [real, hostile].map(({ issuer }) => new URL(issuer).host);
  h = await startHarness({
    modules: [identity, federation],
    gatekeeper: testGatekeeper,
    ports: { providers: createProviderClient(createOutbound({ insideHosts, totalMs: 2000 }), Date.now) },
  });
});
afterAll(async () => {
  await h.close();
  await real.close();
  await hostile.close();
});
beforeEach(async () => {
  hostile.reset();
  tenant = await aTenant(h);
  admin = await aStaffMember(h, tenant, ['providers.manage']);
});

const PATH = '/api/admin/identity-providers';
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
async function call(who: Person | null, method: Method, path = '', payload?: object) {
  const app = await h.app();
  const anonymous = { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' };
  const response = await app.inject({
    method,
    url: `${PATH}${path}`,
    headers: who?.headers ?? anonymous,
    remoteAddress: '10.8.0.7',
    ...(payload ? { payload } : {}),
  });
  return { status: response.statusCode, text: response.body, body: response.body === '' ? {} : response.json() };
}

const settings = { name: 'Annuaire', clientId: 'cloudmanager', zones: ['corporate'], countsAsSecondFactor: false };
const aProvider = async (issuer = 'https://sso.exemple.dz', clientSecret = 'très secret') => {
  const { status, body } = await call(admin, 'POST', '', { ...settings, issuer, clientSecret });
  expect(status).toBe(201);
  return body.id as string;
};
const rowOf = async (id: string) =>
  (await h.admin.query('select * from federation.identity_providers where id = $1', [id])).rows[0];

test('who manages providers: nobody else, in no other zone, of no other operator', async () => {
  const id = await aProvider();
  const other = await aTenant(h);
  const stranger = await aStaffMember(h, other, ['providers.manage']);
  const colleague = await aStaffMember(h, tenant, ['users.manage', 'roles.manage', 'domains.manage']);
  const { userId } = await aCustomerUser(h, tenant);
  const customer = await signedIn(h, tenant, userId, 'customer', [], {});
  const acts: readonly (readonly [Method, string, object?])[] = [
    ['PUT', `/${id}`, settings],
    ['POST', `/${id}/tests`],
    ['PUT', `/${id}/activation`, { enabled: true }],
    ['DELETE', `/${id}`],
  ];
  for (const [method, path, body] of [['GET', ''] as const, ...acts]) {
    expect((await call(null, method, path, body)).status, `${method} ${path}`).toBe(401);
    expect((await call(customer, method, path, body)).status, `${method} ${path}`).toBe(401);
    expect((await call(colleague, method, path, body)).status, `${method} ${path}`).toBe(403);
  }
  for (const [method, path, body] of acts)
    expect((await call(stranger, method, path, body)).status, `${method} ${path}`).toBe(404);
  expect((await call(stranger, 'GET')).body.items).toEqual([]);
  expect(await rowOf(id)).toMatchObject({ name: 'Annuaire', enabled_at: null });
});

test('a provider is noted, changed, enabled, disabled and removed; each is told, the secret to nobody', async () => {
  const id = await aProvider();
  expect(await rowOf(id)).toMatchObject({ issuer: 'https://sso.exemple.dz', enabled_at: null });
  const sealed = (await rowOf(id)).client_secret as Buffer;
  expect(sealed.includes('très secret')).toBe(false);
  const change = { ...settings, name: 'SSO', zones: ['corporate', 'portal', 'portal'].slice(0, 2) };
  expect((await call(admin, 'PUT', `/${id}`, { ...change, countsAsSecondFactor: true })).status).toBe(204);
  expect((await rowOf(id)).client_secret).toEqual(sealed);
  expect((await call(admin, 'PUT', `/${id}`, { ...change, clientSecret: 'un autre' })).status).toBe(204);
  expect((await rowOf(id)).client_secret).not.toEqual(sealed);
  for (const enabled of [true, true, false])
    expect((await call(admin, 'PUT', `/${id}/activation`, { enabled })).status).toBe(204);
  const list = await call(admin, 'GET');
  expect(list.body).toEqual({
    items: [
      {
        id,
        name: 'SSO',
        issuer: 'https://sso.exemple.dz',
        clientId: 'cloudmanager',
        zones: ['portal', 'corporate'],
        countsAsSecondFactor: false,
        enabledAt: null,
        createdAt: h.clock.now().toISOString(),
        people: 0,
      },
    ],
    redirectUris: {
      portal: `http://${tenant.slug}.localhost:3000/sign-in/return`,
      corporate: `http://${tenant.slug}.localhost:3000/corporate/sign-in/return`,
    },
  });
  expect((await call(admin, 'DELETE', `/${id}`)).status).toBe(204);
  expect((await call(admin, 'DELETE', `/${id}`)).status).toBe(404);
  const events = await h.events(tenant.id, 'identity_provider.changed');
  expect(events.map(({ payload }) => (payload as { change: string }).change)).toEqual([
    'added',
    'changed',
    'secret_replaced',
    'enabled',
    'disabled',
    'removed',
  ]);
  expect(events[1]?.payload).toMatchObject({ countsAsSecondFactor: true, name: 'SSO' });
  expect(JSON.stringify(events)).not.toMatch(/secret["']?:|très secret|un autre/);
  expect(list.text).not.toContain('ecret');
});

test('a client of an issuer is there once, and of providers there are ten; a secret is wanted first', async () => {
  const id = await aProvider();
  const again = await call(admin, 'POST', '', { ...settings, issuer: 'https://sso.exemple.dz', clientSecret: 'x' });
  expect(again).toMatchObject({ status: 409, body: { code: 'identity.provider_known' } });
  const without = await call(admin, 'POST', '', { ...settings, issuer: 'https://autre.exemple.dz' });
  expect(without).toMatchObject({ status: 400, body: { errors: [{ pointer: '/body/clientSecret' }] } });
  const second = await aProvider('https://sso.exemple.dz/');
  const taken = await call(admin, 'POST', '', {
    ...settings,
    issuer: 'https://sso.exemple.dz/',
    clientId: 'b',
    clientSecret: 'x',
  });
  expect(taken.status).toBe(201);
  expect(await call(admin, 'PUT', `/${second}`, { ...settings, clientId: 'b' })).toMatchObject({
    status: 409,
    body: { code: 'identity.provider_known' },
  });
  for (let n = 3; n < 10; n += 1) await aProvider(`https://sso${n}.exemple.dz`);
  const eleventh = await call(admin, 'POST', '', { ...settings, issuer: 'https://onze.exemple.dz', clientSecret: 'x' });
  expect(eleventh).toMatchObject({ status: 409, body: { code: 'identity.too_many_providers', params: { max: 10 } } });
  expect((await rowOf(id)).client_id).toBe('cloudmanager');
});

test('the issuer is an address that can be compared, and stays for ever', async () => {
  const wrong = [
    'sso.exemple.dz',
    'ftp://sso.exemple.dz',
    'https://sso.exemple.dz?x=1',
    'https://a@sso.exemple.dz',
    'https://sso.exemple.dz#x',
    'HTTPS://sso.exemple.dz',
  ];
  for (const issuer of wrong)
    expect((await call(admin, 'POST', '', { ...settings, issuer, clientSecret: 'x' })).status, issuer).toBe(400);
  const id = await aProvider();
  expect((await call(admin, 'PUT', `/${id}`, { ...settings, issuer: 'https://autre.exemple.dz' })).status).toBe(400);
  const update = h.database.transaction({ tenantId: tenant.id }, (db) =>
    db
      .withTables<FederationTables>()
      .updateTable('federation.identity_providers')
      .set({ issuer: 'https://autre.dz' })
      .execute(),
  );
  await expect(update).rejects.toThrow(/permission denied/);
});

const testOf = async (issuer: string) => call(admin, 'POST', `/${await aProvider(issuer)}/tests`);

test('the test asks the provider: one of another make answers', async () => {
  expect(await testOf(real.issuer)).toMatchObject({
    status: 200,
    body: { authorizationHost: new URL(real.issuer).host, namesItself: true },
  });
});

test('the test says why a provider cannot be used', async () => {
  expect(await testOf('https://127.0.0.1:1')).toMatchObject({
    status: 409,
    body: { code: 'identity.provider_inside', params: { host: '127.0.0.1:1' } },
  });
  expect(await testOf('https://169.254.169.254')).toMatchObject({ body: { code: 'identity.provider_inside' } });
  expect(await testOf('https://localhost')).toMatchObject({ body: { code: 'identity.provider_inside' } });
  const id = await aProvider(hostile.issuer);
  const test = async () => {
    const { body } = await call(admin, 'POST', `/${id}/tests`);
    return body.code as string | undefined;
  };
  expect(await test()).toBeUndefined();
  const unfit = [
    { issuer: `${hostile.issuer}/` },
    { issuer: 'https://sso.exemple.dz' },
    { authorization_endpoint: undefined },
    { authorization_endpoint: 'javascript:alert(1)' },
    { authorization_endpoint: 'cmapp://authorize' },
    { token_endpoint: undefined },
    { jwks_uri: undefined },
    { code_challenge_methods_supported: ['plain'] },
  ];
  for (const metadata of unfit) {
    hostile.metadata = metadata;
    expect(await test(), JSON.stringify(metadata)).toBe('identity.provider_unfit');
  }
  hostile.metadata = {};
  const discovery = '/.well-known/openid-configuration';
  hostile.answers[discovery] = { status: 302, headers: { location: `${real.issuer}${discovery}` } };
  expect(await test()).toBe('identity.provider_unfit');
  hostile.answers[discovery] = { status: 200, body: { padding: 'x'.repeat(1_000_001) } };
  expect(await test()).toBe('identity.provider_silent');
  hostile.answers[discovery] = { status: 500 };
  expect(await test()).toBe('identity.provider_unfit');
});
