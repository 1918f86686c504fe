import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { base64url, exportJWK, generateKeyPair, importJWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { createHmac, randomUUID } from 'node:crypto';
import { identity } from '@cm/identity/module';
import { privateKeyOf } from './signing-key.ts';
import { findCurrentKey } from './signing-key.queries.ts';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { oauth } from './module.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, oauth], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());

type SigningKey = Awaited<ReturnType<typeof privateKeyOf>>;

interface Place {
  readonly tenant: Tenant;
  readonly clientId: string;
  readonly kid: string;
  readonly key: SigningKey;
  readonly publicJwk: Record<string, string>;
}

/** An operator with a client, and its real private key in the attacker's test. */
async function aPlace(): Promise<Place> {
  const tenant = await aTenant(h);
  const admin = await aStaffMember(h, tenant, ['oauth_clients.manage', 'users.read', 'logins.read']);
  const app = await h.app();
  const made = await app.inject({
    method: 'POST',
    url: '/api/admin/oauth-clients',
    headers: admin.headers,
    remoteAddress: '10.8.0.7',
    payload: { name: 'Sonde', scopes: ['users.read'], reason: 'Une sonde.' },
  });
  const ctx = h.runtime.systemContext(tenant, 'test', 'oauth') as Parameters<typeof privateKeyOf>[0];
  const row = await ctx.transaction((tx) => findCurrentKey(tx.db));
  if (!row) throw new Error('no key');
  const key = await privateKeyOf(ctx, row);
  return { tenant, clientId: made.json().id, kid: row.id, key, publicJwk: row.publicJwk as Record<string, string> };
}

const seconds = () => Math.floor(h.clock.now().getTime() / 1000);
const claimsOf = ({ tenant, clientId }: Place) => ({
  iss: tenant.baseUrl,
  aud: `${tenant.baseUrl}/api`,
  sub: clientId,
  client_id: clientId,
  scope: 'users.read',
  generation: 1,
  jti: randomUUID(),
  iat: seconds(),
  exp: seconds() + 600,
});
const headerOf = ({ kid }: Place): JWTHeaderParameters => ({ alg: 'ES256', typ: 'at+jwt', kid });
const signed = (claims: object, header: JWTHeaderParameters, key: SigningKey) =>
  new SignJWT({ ...claims }).setProtectedHeader(header).sign(key);
const part = (value: unknown) => base64url.encode(JSON.stringify(value));

async function use(place: Place, token: string, url = '/api/admin/users?kind=staff'): Promise<number> {
  const headers = { host: new URL(place.tenant.baseUrl).host, authorization: `Bearer ${token}` };
  return (await (await h.app()).inject({ url, headers, remoteAddress: '10.8.0.7' })).statusCode;
}

test('an access token is the right one or none', async () => {
  const place = await aPlace();
  const other = await aPlace();
  const claims = claimsOf(place);
  const good = await signed(claims, headerOf(place), place.key);
  expect(await use(place, good)).toBe(200);
  const stranger = (await generateKeyPair('ES256')).privateKey;
  const [head = '', body = '', signature = ''] = good.split('.');
  const hs256 = (secret: string, kid = place.kid) => {
    const unsigned = `${part({ alg: 'HS256', typ: 'at+jwt', kid })}.${part(claims)}`;
    return `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`;
  };
  const pair = await generateKeyPair('ES256', { extractable: true });
  const embedded = await exportJWK(pair.publicKey);
  const sign = (change: object, header: Partial<Record<keyof JWTHeaderParameters, unknown>> = {}, key = place.key) =>
    signed({ ...claims, ...change }, { ...headerOf(place), ...header } as JWTHeaderParameters, key);
  const attacks: Readonly<Record<string, string>> = {
    'alg none': `${part({ alg: 'none', typ: 'at+jwt', kid: place.kid })}.${body}.`,
    'alg NoNe with the signature': `${part({ alg: 'NoNe', typ: 'at+jwt', kid: place.kid })}.${body}.${signature}`,
    'no signature': `${head}.${body}.`,
    'HS256 by the public key': hs256(JSON.stringify(place.publicJwk)),
    'HS256 by its x': hs256(place.publicJwk['x'] ?? ''),
    'HS256 by nothing': hs256(''),
    'another key, our kid': await sign({}, {}, stranger),
    'a key in the header': await sign({}, { jwk: embedded }, pair.privateKey),
    'another operator’s token': await signed(claimsOf(other), headerOf(other), other.key),
    'another operator’s key, our claims': await signed(claims, headerOf(other), other.key),
    'another operator’s key, our kid': await signed(claims, headerOf(place), other.key),
    over: await sign({ iat: seconds() - 700, exp: seconds() - 1 }),
    'over at this second': await sign({ exp: seconds() }),
    'without an end': await sign({ exp: undefined }),
    'good for a year': await sign({ iat: seconds() - 601, exp: seconds() + 31_536_000 }),
    'from tomorrow': await sign({ iat: seconds() + 86_400, exp: seconds() + 87_000 }),
    'not before tomorrow': await sign({ nbf: seconds() + 86_400 }),
    'another audience': await sign({ aud: 'https://ailleurs.dz/api' }),
    'no audience': await sign({ aud: undefined }),
    'another issuer': await sign({ iss: other.tenant.baseUrl }),
    'issuer with a slash': await sign({ iss: `${place.tenant.baseUrl}/` }),
    'an ID token’s type': await sign({}, { typ: 'JWT' }),
    'no type': `${await signed(claims, { alg: 'ES256', kid: place.kid }, place.key)}`,
    'no kid': await sign({}, { kid: undefined }),
    'an unknown kid': await sign({}, { kid: randomUUID() }),
    'a path as kid': await sign({}, { kid: '../../../../dev/null' }),
    'SQL as kid': await sign({}, { kid: "' union select null --" }),
    'a number as kid': `${part({ alg: 'ES256', typ: 'at+jwt', kid: 7 })}.${body}.${signature}`,
    'another client’s id': await sign({ sub: other.clientId, client_id: other.clientId }),
    'a client that is not the subject': await sign({ sub: randomUUID() }),
    'a client that is nobody': await sign({ sub: randomUUID(), client_id: 'x' }),
    'an earlier generation': await sign({ generation: 0 }),
    'a later generation': await sign({ generation: 2 }),
    'a generation in words': await sign({ generation: '1' }),
    'a body of another token': `${head}.${part({ ...claims, scope: 'users.manage' })}.${signature}`,
    'no JSON': `${head}.${base64url.encode('users')}.${signature}`,
    dots: '..',
    'a long one': `${head}.${body}.${signature}${'A'.repeat(3000)}`,
  };
  const passed = [];
  for (const [name, token] of Object.entries(attacks)) if ((await use(place, token)) !== 401) passed.push(name);
  expect(passed).toEqual([]);
  expect(await use(other, good)).toBe(401);
  // Signed by our key for more than the client was given: it stays with what it was given.
  const wide = await sign({ scope: 'users.read logins.read oauth_clients.manage *' });
  expect(await use(place, wide)).toBe(200);
  expect([await use(place, wide, '/api/admin/logins'), await use(place, wide, '/api/admin/oauth-clients')]).toEqual([
    403, 403,
  ]);
});

test('the next key has signed nothing yet', async () => {
  const place = await aPlace();
  const { rows } = await h.admin.query("select id from oauth.signing_keys where tenant_id = $1 and state = 'next'", [
    place.tenant.id,
  ]);
  const token = await signed(claimsOf(place), { ...headerOf(place), kid: rows[0].id }, place.key);
  expect(await use(place, token)).toBe(401);
  const ctx = h.runtime.systemContext(place.tenant, 'test', 'oauth') as Parameters<typeof privateKeyOf>[0];
  const next = await h.admin.query('select id, private_key as "privateKey" from oauth.signing_keys where id = $1', [
    rows[0].id,
  ]);
  const real = await privateKeyOf(ctx, next.rows[0]);
  expect(await use(place, await signed(claimsOf(place), { ...headerOf(place), kid: rows[0].id }, real))).toBe(401);
  // A sealed key that was moved to another row opens nothing.
  await expect((async () => privateKeyOf(ctx, { ...next.rows[0], id: place.kid }))()).rejects.toThrow();
  await expect(importJWK({ kty: 'EC' }, 'ES256')).rejects.toThrow();
});
