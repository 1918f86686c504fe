import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { seal } from '@cm/kit/secrets';
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
} from 'jose';
import { randomUUID } from 'node:crypto';
import { identity } from '@cm/identity/module';
import { rotateOldKeys } from './rotate-signing-keys.ts';
import { privateKeyOf } from './signing-key.ts';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import { oauth } from './module.ts';

let h: Harness;
let tenant: Tenant;
let admin: Person;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, oauth], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  admin = await aStaffMember(h, tenant, ['oauth_clients.manage', 'users.read', 'logins.read']);
});

const INSIDE = '10.8.0.7';
const hostOf = (of: Tenant) => ({ host: new URL(of.baseUrl).host });
type Method = 'GET' | 'POST' | 'PUT';

async function call(who: Person, method: Method, url: string, payload?: object) {
  const app = await h.app();
  const answer = await app.inject({
    method,
    url: `/api/admin${url}`,
    headers: who.headers,
    remoteAddress: INSIDE,
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.body === '' ? {} : answer.json() };
}

/** Time passes, and the administrator shows again that it is them. */
async function later(seconds: number): Promise<void> {
  h.clock.advance(seconds);
  await h.admin.query('update identity.sessions set last_seen_at = $1, proved_at = $1 where user_id = $2', [
    h.clock.now(),
    admin.userId,
  ]);
}

const why = 'La supervision en a besoin.';
async function aClient(wanted: object = {}, who = admin) {
  const made = await call(who, 'POST', '/oauth-clients', {
    name: 'Supervision',
    scopes: ['users.read', 'logins.read'],
    reason: why,
    ...wanted,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return made.body as { id: string; secret: string };
}

interface Asked {
  readonly form?: Record<string, string> | string;
  readonly headers?: Record<string, string>;
  readonly from?: string;
  readonly at?: Tenant;
}
async function ask({ form = {}, headers = {}, from = INSIDE, at = tenant }: Asked) {
  const app = await h.app();
  const payload =
    typeof form === 'string' ? form : new URLSearchParams({ grant_type: 'client_credentials', ...form }).toString();
  const answer = await app.inject({
    method: 'POST',
    url: '/api/corporate/oauth/token',
    remoteAddress: from,
    headers: { ...hostOf(at), 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload,
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.body === '' ? {} : answer.json() };
}
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
});
async function aToken(of: { id: string; secret: string }, scope?: string): Promise<string> {
  const { status, body } = await ask({ headers: basic(of.id, of.secret), ...(scope ? { form: { scope } } : {}) });
  expect(status, JSON.stringify(body)).toBe(200);
  return body.access_token as string;
}
async function use(token: string, url = '/api/admin/users?kind=staff', more: { from?: string; at?: Tenant } = {}) {
  const app = await h.app();
  const headers = { ...hostOf(more.at ?? tenant), authorization: `Bearer ${token}` };
  return (await app.inject({ url, headers, remoteAddress: more.from ?? INSIDE })).statusCode;
}
const eventsOf = async (name: string) =>
  (
    await h.admin.query('select payload, actor, via from kit.outbox where tenant_id = $1 and name = $2 order by seq', [
      tenant.id,
      name,
    ])
  ).rows;
const jwks = async (at = tenant) =>
  (await (await h.app()).inject({ url: '/.well-known/jwks.json', headers: hostOf(at) })).json();

test('a client asks for a token and uses it: what it is, whom it names, by which key, and what of it is kept', async () => {
  const client = await aClient();
  const answer = await ask({ headers: basic(client.id, client.secret) });
  expect(answer).toMatchObject({
    status: 200,
    headers: { 'cache-control': 'no-store', pragma: 'no-cache' },
    body: { token_type: 'Bearer', expires_in: 600, scope: 'logins.read users.read' },
  });
  expect(answer.headers['set-cookie']).toBeUndefined();
  const token = answer.body.access_token as string;
  const published = await jwks();
  expect(published.keys).toHaveLength(2);
  for (const key of published.keys)
    expect(Object.keys(key).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(published), {
    currentDate: h.clock.now(),
  });
  expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  expect(payload).toMatchObject({
    iss: tenant.baseUrl,
    aud: `${tenant.baseUrl}/api`,
    sub: client.id,
    client_id: client.id,
    scope: 'logins.read users.read',
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
  expect(await use(token)).toBe(200);
  expect(await use(token, '/api/admin/oauth-clients')).toBe(403);
  const dump = JSON.stringify(
    (
      await h.admin.query(
        'select c.*, s.*, k.* from oauth.oauth_clients c join oauth.oauth_client_secrets s on s.client_id = c.id join oauth.signing_keys k on k.tenant_id = c.tenant_id where c.id = $1',
        [client.id],
      )
    ).rows,
  );
  expect(dump.includes(client.secret) || dump.includes(Buffer.from(client.secret).toString('base64'))).toBe(false);
  expect(dump).not.toContain('"d"');
  expect(await eventsOf('oauth_client.changed')).toMatchObject([
    { payload: { change: 'created', reason: why, name: 'Supervision' } },
  ]);
});

test('both ways to name a client, and no mixture; what the standard calls wrong is answered as it spells it', async () => {
  const { id, secret } = await aClient();
  expect((await ask({ form: { client_id: id, client_secret: secret } })).status).toBe(200);
  const wrong: readonly [Asked, number, string][] = [
    [{ form: { client_id: id, client_secret: secret }, headers: basic(id, secret) }, 400, 'invalid_request'],
    [{ form: { client_id: admin.userId }, headers: basic(id, secret) }, 400, 'invalid_request'],
    [
      { form: `grant_type=client_credentials&client_id=${id}&client_id=${id}&client_secret=${secret}` },
      400,
      'invalid_request',
    ],
    [{ form: `client_id=${id}&client_secret=${secret}` }, 400, 'invalid_request'],
    [
      { form: { client_id: id, client_secret: secret }, headers: { 'content-type': 'application/json' } },
      400,
      'invalid_request',
    ],
    [{ form: { grant_type: 'password', client_id: id, client_secret: secret } }, 400, 'unsupported_grant_type'],
    [{ form: { grant_type: 'refresh_token', client_id: id, client_secret: secret } }, 400, 'unsupported_grant_type'],
    [{ form: { client_id: id, client_secret: `${secret}x` } }, 401, 'invalid_client'],
    [{ form: { client_id: id } }, 401, 'invalid_client'],
    [{}, 401, 'invalid_client'],
    [{ form: { client_id: "' or 1=1 --", client_secret: secret } }, 401, 'invalid_client'],
    [{ headers: { authorization: 'Basic %%%' } }, 401, 'invalid_client'],
    [{ headers: { authorization: `Bearer ${secret}` } }, 401, 'invalid_client'],
    [{ headers: basic('00000000-0000-7000-8000-000000000000', secret) }, 401, 'invalid_client'],
    [{ form: { client_id: id, client_secret: secret, scope: 'users.read users.manage' } }, 400, 'invalid_scope'],
    [{ form: { client_id: id, client_secret: secret, scope: 'users.read  logins.read' } }, 400, 'invalid_scope'],
    [{ form: { client_id: id, client_secret: secret, scope: 'oauth_clients.manage' } }, 400, 'invalid_scope'],
  ];
  for (const [asked, status, error] of wrong) {
    const answer = await ask(asked);
    expect([answer.status, answer.body], JSON.stringify(asked)).toEqual([status, { error }]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['www-authenticate']).toBe(status === 401 ? 'Basic realm="oauth"' : undefined);
  }
  expect(decodeJwt(await aToken({ id, secret }, 'users.read'))['scope']).toBe('users.read');
});

test('nobody gives a client what they do not hold; it may what its person holds today, and ends with them', async () => {
  const poor = await aStaffMember(h, tenant, ['oauth_clients.manage', 'users.read']);
  const asked = { name: 'Trop', scopes: ['users.manage'], reason: why };
  expect(await call(poor, 'POST', '/oauth-clients', asked)).toMatchObject({
    status: 400,
    body: { code: 'identity.unknown_scope' },
  });
  for (const scope of ['own.profile', '*', ''])
    expect((await call(admin, 'POST', '/oauth-clients', { ...asked, scopes: [scope] })).status).toBe(400);
  const client = await aClient();
  const token = await aToken(client);
  // Over a client that may more than they do.
  for (const [url, body, method] of [
    [`/${client.id}/secrets`, { overlapHours: 0, reason: why }, 'POST'],
    [`/${client.id}/access`, { disabled: true, reason: why }, 'PUT'],
    [`/${client.id}/owner`, { reason: why }, 'PUT'],
  ] as const)
    expect(await call(poor, method, `/oauth-clients${url}`, body)).toMatchObject({
      status: 403,
      body: { code: 'identity.own_rights' },
    });
  expect(await use(token, '/api/admin/logins')).toBe(200);
  await h.admin.query(
    "delete from identity.role_permissions p using identity.user_roles r where r.role_id = p.role_id and r.user_id = $1 and p.permission = 'logins.read'",
    [admin.userId],
  );
  expect(await use(token, '/api/admin/logins')).toBe(403);
  expect(await use(token)).toBe(200);
  expect((await ask({ headers: basic(client.id, client.secret), form: { scope: 'logins.read' } })).body).toEqual({
    error: 'invalid_scope',
  });
  expect((await call(admin, 'GET', '/oauth-clients')).body.items[0].lacking).toEqual(['logins.read']);
  await h.admin.query('update identity.users set disabled_at = now() where id = $1', [admin.userId]);
  expect(await use(token)).toBe(401);
  expect((await ask({ headers: basic(client.id, client.secret) })).body).toEqual({ error: 'invalid_client' });
  // A colleague who holds as much goes on with it.
  const heir = await aStaffMember(h, tenant, ['oauth_clients.manage', 'users.read', 'logins.read']);
  expect((await call(heir, 'PUT', `/oauth-clients/${client.id}/owner`, { reason: 'Karim est parti.' })).status).toBe(
    204,
  );
  expect(await use(token)).toBe(200);
});

test('disabled means at once, for tokens too, and let in again they stay ended', async () => {
  const client = await aClient();
  const token = await aToken(client);
  const access = (disabled: boolean) =>
    call(admin, 'PUT', `/oauth-clients/${client.id}/access`, { disabled, reason: why });
  expect((await access(true)).status).toBe(204);
  expect(await use(token)).toBe(401);
  expect((await ask({ headers: basic(client.id, client.secret) })).body).toEqual({ error: 'invalid_client' });
  expect((await access(true)).status).toBe(409);
  expect((await access(false)).status).toBe(204);
  expect(await use(token)).toBe(401);
  expect(await use(await aToken(client))).toBe(200);
  await expect(
    h.admin.query('update oauth.oauth_clients set disabled_at = now() where id = $1', [client.id]),
  ).rejects.toMatchObject({ code: 'CM002' });
});

test('a secret is replaced with an overlap, or at once with every token that it gave', async () => {
  const client = await aClient();
  const before = await aToken(client);
  const rotate = async (overlapHours: number) =>
    (await call(admin, 'POST', `/oauth-clients/${client.id}/secrets`, { overlapHours, reason: why })).body
      .secret as string;
  const second = await rotate(24);
  for (const secret of [client.secret, second]) await aToken({ id: client.id, secret });
  expect(await use(before)).toBe(200);
  await later(24 * 3600);
  expect((await ask({ headers: basic(client.id, client.secret) })).status).toBe(401);
  const third = await rotate(1);
  const fourth = await rotate(1);
  for (const [secret, status] of [
    [second, 401],
    [third, 200],
    [fourth, 200],
  ] as const)
    expect((await ask({ headers: basic(client.id, secret) })).status).toBe(status);
  const given = await aToken({ id: client.id, secret: fourth });
  const fifth = await rotate(0);
  expect([await use(given), (await ask({ headers: basic(client.id, fourth) })).status]).toEqual([401, 401]);
  expect(await use(await aToken({ id: client.id, secret: fifth }))).toBe(200);
  expect(
    (await call(admin, 'POST', `/oauth-clients/${client.id}/secrets`, { overlapHours: 169, reason: why })).status,
  ).toBe(400);
  expect((await call(admin, 'GET', '/oauth-clients')).body.items[0].secrets).toHaveLength(1);
});

test('where and until when: its networks, those of its person, its last day, the staff zone', async () => {
  const client = await aClient({ networks: ['10.8.0.0/24'], expiresInDays: 1 });
  const token = await aToken(client);
  expect(await use(token, undefined, { from: '10.8.1.7' })).toBe(401);
  expect((await ask({ headers: basic(client.id, client.secret), from: '10.8.1.7' })).body).toEqual({
    error: 'invalid_client',
  });
  // Outside the staff networks neither the token nor the endpoint is anything.
  expect(await use(token, undefined, { from: '203.0.113.9' })).toBe(404);
  expect((await ask({ headers: basic(client.id, client.secret), from: '203.0.113.9' })).status).toBe(404);
  expect(await use(token, '/api/portal/tokens')).toBe(401);
  const plain = await aClient();
  await h.admin.query("update identity.users set networks = '{10.9.0.0/16}' where id = $1", [admin.userId]);
  expect((await ask({ headers: basic(plain.id, plain.secret) })).status).toBe(401);
  expect(await use(await aToken(client))).toBe(200);
  await later(86_400 - 60);
  const last = await aToken(client);
  expect(await use(last)).toBe(200);
  await later(60);
  expect([await use(last), (await ask({ headers: basic(client.id, client.secret) })).status]).toEqual([401, 401]);
});

test('keys: the next is published before it signs, the former until its last token is over; a withdrawn one is nothing at once', async () => {
  const client = await aClient();
  const [first] = [decodeProtectedHeader(await aToken(client)).kid];
  const announced = (await jwks()).keys
    .map(({ kid }: { kid: string }) => kid)
    .filter((kid: string) => kid !== first)[0];
  const old = await aToken(client);
  const rotate = (withdrawn: boolean) =>
    call(admin, 'POST', '/signing-keys/rotations', { withdrawn, reason: 'Rotation demandée.' });
  expect((await rotate(false)).status).toBe(204);
  const young = await aToken(client);
  expect(decodeProtectedHeader(young).kid).toBe(announced);
  expect((await jwks()).keys).toHaveLength(3);
  expect([await use(old), await use(young)]).toEqual([200, 200]);
  await later(600);
  expect([await use(old), (await jwks()).keys.length]).toEqual([401, 3]);
  await later(60);
  expect((await jwks()).keys).toHaveLength(2);
  const taken = await aToken(client);
  expect((await rotate(true)).status).toBe(204);
  expect([await use(taken), await use(await aToken(client)), (await jwks()).keys.length]).toEqual([401, 200, 2]);
  const { rows } = await h.admin.query(
    'select state, private_key is null as gone from oauth.signing_keys where tenant_id = $1 order by created_at, id',
    [tenant.id],
  );
  expect(rows.map(({ state, gone }) => `${state} ${gone}`).toSorted()).toEqual([
    'current false',
    'next false',
    'retired true',
    'withdrawn true',
  ]);
  // The night's work, after thirty days and not before.
  const system = h.runtime.systemContext(tenant, 'test', 'oauth') as Parameters<typeof rotateOldKeys>[0];
  await rotateOldKeys(system);
  expect(await eventsOf('signing_key.rotated')).toHaveLength(3);
  await later(30 * 86_400);
  await rotateOldKeys(system);
  await rotateOldKeys(system);
  expect((await eventsOf('signing_key.rotated')).map(({ payload }) => payload.how)).toEqual([
    'first',
    'asked',
    'withdrawn',
    'schedule',
  ]);
  await expect(
    h.admin.query("update oauth.signing_keys set state = 'current' where tenant_id = $1 and state = 'retired'", [
      tenant.id,
    ]),
  ).rejects.toMatchObject({ code: 'CM002' });
});

test('what a client does is its person’s act, by means of it, once for one key; a program makes no other', async () => {
  const colleague = await aStaffMember(h, tenant, []);
  const boss = await aStaffMember(h, tenant, ['oauth_clients.manage', 'users.manage', 'users.read']);
  const client = await aClient({ scopes: ['users.manage', 'users.read', 'oauth_clients.manage'] }, boss);
  const token = await aToken(client);
  const app = await h.app();
  const headers = { ...hostOf(tenant), authorization: `Bearer ${token}` };
  const send = (method: Method, url: string, payload: object, more = {}) =>
    app.inject({ method, url: `/api/admin${url}`, headers: { ...headers, ...more }, remoteAddress: INSIDE, payload });
  const invite = { email: 'robot@exemple.dz', name: 'Invité par programme', roles: [] };
  const twice = [1, 2].map(() => send('POST', '/users', invite, { 'idempotency-key': 'same-key-1' }));
  for (const answer of await Promise.all(twice)) expect([201, 409, 503]).toContain(answer.statusCode);
  expect(await eventsOf('user.invited')).toMatchObject([{ actor: `staff:${boss.userId}`, via: `client:${client.id}` }]);
  for (const [method, url, body] of [
    ['POST', '/oauth-clients', { name: 'Autre', scopes: ['users.read'], reason: why }],
    ['POST', `/oauth-clients/${client.id}/secrets`, { overlapHours: 1, reason: why }],
    ['POST', '/signing-keys/rotations', { withdrawn: true, reason: why }],
  ] as const)
    expect((await send(method, url, body)).json().code).toBe('identity.client_session_needed');
  // It is a credential of programs and no session: not as a cookie, and not for a page of another site.
  const asCookie = { ...hostOf(tenant), cookie: `__Host-cm_staff=${token}` };
  expect(
    (await app.inject({ url: '/api/admin/users?kind=staff', headers: asCookie, remoteAddress: INSIDE })).statusCode,
  ).toBe(401);
  const forged = await app.inject({
    method: 'PUT',
    url: `/api/admin/users/${colleague.userId}/access`,
    headers: { ...boss.headers, authorization: 'Bearer a.b.c', 'sec-fetch-site': 'cross-site' },
    remoteAddress: INSIDE,
    payload: { disabled: true },
  });
  expect(forged.json().code).toBe('common.cross_site');
  const fromPage = await app.inject({
    method: 'POST',
    url: '/api/corporate/oauth/token',
    headers: {
      ...hostOf(tenant),
      ...basic(client.id, client.secret),
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
    },
    remoteAddress: INSIDE,
    payload: 'grant_type=client_credentials',
  });
  expect(fromPage.statusCode).toBe(403);
});

test('guesses are limited for a client and for a network; the audit is told once an hour', async () => {
  const client = await aClient();
  const other = await aClient({ name: 'Autre' });
  let limited = 0;
  for (let guess = 0; guess < 62; guess += 1)
    limited += (await ask({ headers: basic(client.id, `faux-${guess}`), from: '10.8.7.7' })).status === 429 ? 1 : 0;
  expect(limited).toBe(2);
  expect((await ask({ headers: basic(client.id, client.secret), from: '10.8.7.7' })).status).toBe(429);
  expect((await ask({ headers: basic(other.id, other.secret), from: '10.8.7.7' })).status).toBe(200);
  expect((await ask({ headers: basic(client.id, client.secret), from: '10.8.7.8' })).status).toBe(200);
  for (let guess = 0; guess < 300; guess += 1)
    if ((await ask({ headers: basic(`nobody-${guess}`, 'x'), from: '10.8.7.7' })).status === 429) break;
  expect((await ask({ headers: basic(other.id, other.secret), from: '10.8.7.7' })).status).toBe(429);
  expect(await eventsOf('oauth_client.refused')).toMatchObject([{ payload: { clientId: client.id, why: 'secret' } }]);
  h.clock.advance(3600);
  await ask({ headers: basic(client.id, 'faux'), from: '10.8.7.9' });
  expect(await eventsOf('oauth_client.refused')).toHaveLength(2);
});

test('a key that was sealed when the table was identity’s signs on', async () => {
  const system = h.runtime.systemContext(tenant, 'test', 'oauth') as Parameters<typeof privateKeyOf>[0];
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const id = randomUUID();
  const place = `${tenant.id}|identity.signing_keys|${id}|private_key`;
  const bytes = Buffer.from(JSON.stringify(await exportJWK(privateKey)));
  const sealed = seal(system.ports.secrets.key('signing-keys'), bytes, place);
  const opened = await privateKeyOf(system, { id, privateKey: sealed } as Parameters<typeof privateKeyOf>[1]);
  await expect(new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).sign(opened)).resolves.toContain('.');
});
