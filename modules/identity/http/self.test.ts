import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { route } from '@cm/kit/http/route';
import { defineModule } from '@cm/kit/module';
import { identity } from '../module.ts';
import { aCustomerUser, aStaffMember, aTenant, type Person, signedIn, testGatekeeper } from '../testing.ts';

/** Rights that people may hold; the identity module alone declares few. */
const rights = defineModule({
  name: 'rights',
  label: { fr: 'Droits', ar: 'الحقوق', en: 'Rights' },
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    route({
      operationId: 'corporate.rights.any',
      method: 'GET',
      path: '/api/corporate/rights',
      summary: 'Whoever is signed in, by whatever token',
      access: 'self',
      tokens: 'any',
      response: null,
      handler: async () => undefined,
    }),
  ],
  permissions: ['rights.read', 'rights.write', 'rights.other'].map((key) => ({
    key,
    zone: 'staff' as const,
    label: { fr: key, ar: key, en: key },
    group: { fr: key, ar: key, en: key },
  })),
});

let h: Harness;
let tenant: Tenant;
let agent: Person;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, rights],
    gatekeeper: testGatekeeper,
    local: {
      memberships: {
        of: async () => ({ customerId: CUSTOMER, contactId: CUSTOMER, permissions: PORTAL }),
        all: async () => [],
      },
    },
  });
});
afterAll(() => h.close());
const CUSTOMER = '019b76da-a800-7bb2-a5a6-a027efd43dc3';
const PORTAL = ['portal.tickets', 'portal.billing'];
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  agent = await aStaffMember(h, tenant, ['rights.read', 'rights.write']);
});

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
let calls = 0;
async function call(
  headers: Readonly<Record<string, string>>,
  method: Method,
  path: string,
  payload?: object,
  from?: string,
) {
  const app = await h.app();
  calls += 1;
  return app.inject({
    method,
    url: `/api/${path}`,
    // An address of its own for each call, so that no limit answers in the place of the rule.
    remoteAddress: from ?? `10.8.${calls >> 8}.${calls & 255}`,
    headers: { ...headers, ...(method === 'POST' ? { 'idempotency-key': `self-test-${calls}` } : {}) },
    ...(payload ? { payload } : {}),
  });
}
const bearer = (secret: string) => ({ host: `${tenant.slug}.localhost:3000`, authorization: `Bearer ${secret}` });

async function aToken(person: Person, zone: string, scopes: readonly string[]) {
  const made = await call(person.headers, 'POST', `${zone}/tokens`, { name: 'Sauvegarde', scopes });
  expect(made.statusCode, made.body).toBe(201);
  return made.json<{ id: string; secret: string; scopes: string[]; prefix: string; expiresAt: string | null }>();
}

describe('an API token', () => {
  test('carries only what its maker holds: each scope is looked at', async () => {
    for (const scopes of [['rights.other'], ['rights.read', 'rights.other'], ['rights.other', 'rights.read'], ['*']]) {
      const refused = await call(agent.headers, 'POST', 'corporate/tokens', { name: 'Trop', scopes });
      expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([400, 'identity.unknown_scope']);
    }
    expect((await call(agent.headers, 'GET', 'corporate/tokens')).json()).toEqual({ items: [] });
    expect(await h.events(tenant.id, 'token.changed')).toEqual([]);
    const made = await aToken(agent, 'corporate', ['rights.write', 'rights.read', 'rights.read']);
    expect(made.scopes).toEqual(['rights.read', 'rights.write']);
  });

  test('is offered the rights that its maker holds, under what they are called, and no others', async () => {
    const offered = await call(agent.headers, 'GET', 'corporate/tokens/scopes');
    expect(offered.json()).toEqual({
      items: ['rights.read', 'rights.write'].map((key) => ({
        key,
        module: 'rights',
        zone: 'staff',
        label: { fr: key, ar: key, en: key },
      })),
      modules: [{ name: 'rights', label: { fr: 'Droits', ar: 'الحقوق', en: 'Rights' } }],
    });
    const { secret } = await aToken(agent, 'corporate', ['rights.read']);
    expect((await call(bearer(secret), 'GET', 'corporate/tokens/scopes')).statusCode).toBe(403);
  });

  test('shows its secret once and keeps only a prefix; another person sees and revokes nothing of it', async () => {
    const made = await aToken(agent, 'corporate', ['rights.read']);
    expect(made.secret).toMatch(/^cm_[\w-]{40,}$/);
    // Asked for with a key, the answer is not kept: the secret would be in it.
    const keyed = { ...agent.headers, 'idempotency-key': 'one-token-and-no-other' };
    const again = await call(keyed, 'POST', 'corporate/tokens', { name: 'Autre', scopes: ['rights.read'] });
    const { secret: unkept, id: unkeptId } = again.json<{ secret: string; id: string }>();
    const { rows: kept } = await h.admin.query<{ body: string }>(
      'select body from kit.idempotency_keys where tenant_id = $1 and body is not null',
      [tenant.id],
    );
    expect(unkept).toMatch(/^cm_/);
    expect(kept.filter(({ body }) => body.includes(unkept) || body.includes(made.secret))).toEqual([]);
    await call(agent.headers, 'DELETE', `corporate/tokens/${unkeptId}`);
    const listed = await call(agent.headers, 'GET', 'corporate/tokens');
    expect(listed.json()).toMatchObject({
      items: [{ id: made.id, name: 'Sauvegarde', prefix: made.secret.slice(0, 9) }],
    });
    expect(listed.body).not.toContain(made.secret);
    const other = await aStaffMember(h, tenant, ['rights.read']);
    expect((await call(other.headers, 'GET', 'corporate/tokens')).json()).toEqual({ items: [] });
    expect((await call(other.headers, 'DELETE', `corporate/tokens/${made.id}`)).statusCode).toBe(404);
    expect((await call(bearer(made.secret), 'GET', 'corporate/rights')).statusCode).toBe(204);
    const second = await aToken(agent, 'corporate', ['rights.write']);
    expect((await call(agent.headers, 'DELETE', `corporate/tokens/${made.id}`)).statusCode).toBe(204);
    expect((await call(bearer(second.secret), 'GET', 'corporate/rights')).statusCode).toBe(204);
    expect((await call(agent.headers, 'DELETE', `corporate/tokens/${made.id}`)).statusCode).toBe(404);
    expect((await call(bearer(made.secret), 'GET', 'corporate/rights')).statusCode).toBe(401);
    expect((await call(agent.headers, 'GET', 'corporate/tokens')).json()).toMatchObject({ items: [{ id: second.id }] });
    const events = await h.events(tenant.id, 'token.changed');
    expect(events.map(({ payload }) => payload)).toMatchObject([
      { tokenId: made.id, userId: agent.userId, change: 'created', scopes: ['rights.read'] },
      { tokenId: unkeptId, change: 'created' },
      { tokenId: unkeptId, change: 'revoked' },
      { tokenId: second.id, change: 'created' },
      { tokenId: made.id, userId: agent.userId, change: 'revoked', scopes: ['rights.read'] },
    ]);
  });

  test('is none from elsewhere than it says, however the address is written (B18)', async () => {
    const typed = [' 10.8.77.9/24', '10.8.78.1/32', '2001:DB8:0::1/48', '::ffff:10.8.79.0/120', '10.8.77.0/24'];
    const made = await call(agent.headers, 'POST', 'corporate/tokens', {
      name: 'Sauvegarde',
      scopes: ['rights.read'],
      networks: typed,
    });
    const { secret, networks } = made.json<{ secret: string; networks: string[] }>();
    expect(networks).toEqual(['10.8.77.0/24', '10.8.78.1', '2001:db8::/48', '10.8.79.0/24']);
    expect((await call(agent.headers, 'GET', 'corporate/tokens')).json()).toMatchObject({ items: [{ networks }] });
    expect((await h.events(tenant.id, 'token.changed')).at(-1)?.payload).toMatchObject({ networks });
    const status = async (from: string, headers: Readonly<Record<string, string>> = {}): Promise<number> =>
      (await call({ ...bearer(secret), ...headers }, 'GET', 'corporate/rights', undefined, from)).statusCode;
    for (const from of ['10.8.77.1', '10.8.77.255', '10.8.78.1', '::ffff:10.8.77.3', '10.8.79.200'])
      expect([from, await status(from)]).toEqual([from, 204]);
    for (const from of ['10.8.76.255', '10.8.78.2', '::ffff:10.8.80.3', '127.0.0.1'])
      expect([from, await status(from)]).toEqual([from, 401]);
    const forged = { 'x-forwarded-for': '10.8.77.1', 'x-real-ip': '10.8.77.1', forwarded: 'for=10.8.77.1' };
    expect(await status('10.8.76.1', forged)).toBe(401);
    // The person's own sessions and other tokens go on from anywhere.
    const free = await aToken(agent, 'corporate', ['rights.read']);
    expect((await call(bearer(free.secret), 'GET', 'corporate/rights', undefined, '10.8.76.1')).statusCode).toBe(204);
    expect((await call(agent.headers, 'GET', 'corporate/tokens', undefined, '10.8.76.1')).statusCode).toBe(200);
  });

  test.each([
    ['no address', 'localhost'],
    ['octal', '010.8.0.1'],
    ['no network', '10.8.0.0/33'],
    ['everywhere', '0.0.0.0/0'],
    ['half of everywhere', '::/1'],
  ])('may not be limited to what limits nothing: %s', async (_what, network) => {
    const refused = await call(agent.headers, 'POST', 'corporate/tokens', {
      name: 'Sauvegarde',
      scopes: ['rights.read'],
      networks: ['10.8.0.1', network],
    });
    expect([refused.statusCode, refused.json<{ errors: unknown }>().errors]).toEqual([
      400,
      [{ pointer: '/body/networks/1', code: 'network', params: {} }],
    ]);
    expect(await h.events(tenant.id, 'token.changed')).toEqual([]);
  });

  test('names twenty networks at most', async () => {
    const some = (count: number) => Array.from({ length: count }, (_, index) => `10.9.${index}.0/24`);
    const wanted = { name: 'Sauvegarde', scopes: ['rights.read'] };
    const [most, more] = [
      { ...wanted, networks: some(20) },
      { ...wanted, networks: some(21) },
    ];
    expect((await call(agent.headers, 'POST', 'corporate/tokens', most)).statusCode).toBe(201);
    expect((await call(agent.headers, 'POST', 'corporate/tokens', more)).statusCode).toBe(400);
  });

  test('ends on its day, and not before', async () => {
    const made = await call(agent.headers, 'POST', 'corporate/tokens', {
      name: 'Un jour',
      scopes: ['rights.read'],
      expiresInDays: 1,
    });
    const { secret, expiresAt } = made.json<{ secret: string; expiresAt: string }>();
    expect(expiresAt).toBe('2026-03-03T09:00:00.000Z');
    h.clock.set('2026-03-03T08:59:59.000Z');
    expect((await call(bearer(secret), 'GET', 'corporate/rights')).statusCode).toBe(204);
    h.clock.set('2026-03-03T09:00:01.000Z');
    expect((await call(bearer(secret), 'GET', 'corporate/rights')).statusCode).toBe(401);
  });

  test('is one of fifty at most', async () => {
    await h.admin.query(
      `insert into identity.api_tokens (tenant_id, id, user_id, name, prefix, token_hash, scopes, created_at)
       select $1, gen_random_uuid(), $2, 'n' || n, 'cm_abcdef', sha256(gen_random_uuid()::text::bytea), '{rights.read}', now()
       from generate_series(1, 49) n`,
      [tenant.id, agent.userId],
    );
    await aToken(agent, 'corporate', ['rights.read']);
    const refused = await call(agent.headers, 'POST', 'corporate/tokens', {
      name: 'Une de trop',
      scopes: ['rights.read'],
    });
    expect(refused.json<{ code: string }>().code).toBe('identity.too_many_tokens');
  });

  test('does not do what a person at a screen must do', async () => {
    const { secret, id } = await aToken(agent, 'corporate', ['rights.read', 'rights.write']);
    const asked: readonly [Method, string, object?][] = [
      ['GET', 'corporate/tokens'],
      ['GET', 'corporate/sessions'],
      ['PATCH', 'corporate/profile', { name: 'Amina B.' }],
      ['GET', 'corporate/colleagues'],
      ['POST', 'corporate/tokens', { name: 'Un fils', scopes: ['rights.read'] }],
      ['DELETE', `corporate/tokens/${id}`],
      ['DELETE', `corporate/sessions/${id}`],
      ['POST', 'corporate/password-changes', { current: 'x', password: 'une barque sur la mer 42' }],
      ['POST', 'corporate/two-factor/enrolment'],
      ['PUT', 'corporate/two-factor', { code: '123456' }],
      ['POST', 'corporate/two-factor/removal', { code: '123456' }],
    ];
    for (const [method, path, body] of asked) {
      const answer = await call(bearer(secret), method, path, body);
      expect([path, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([path, 403, 'common.forbidden']);
    }
  });

  test('reaches its owner’s own account with the scope for it, and no further (B18)', async () => {
    const { secret, scopes } = await aToken(agent, 'corporate', ['own.profile']);
    expect(scopes).toEqual(['own.profile']);
    expect((await call(bearer(secret), 'PATCH', 'corporate/profile', { name: 'Amina B.' })).statusCode).toBe(204);
    expect((await call(bearer(secret), 'GET', 'corporate/colleagues')).statusCode).toBe(200);
    for (const path of ['corporate/tokens', 'corporate/sessions'])
      expect((await call(bearer(secret), 'GET', path)).statusCode, path).toBe(403);
    for (const scope of ['own.tokens', 'own.', 'own', 'self', 'public']) {
      const refused = await call(agent.headers, 'POST', 'corporate/tokens', { name: 'Inconnue', scopes: [scope] });
      expect(refused.json<{ code: string }>().code, scope).toBe('identity.unknown_scope');
    }
  });

  test('is the one credential of a request: a session beside it opens nothing, here or at the sign-in (B13)', async () => {
    const { secret } = await aToken(agent, 'corporate', ['own.profile']);
    const both = { ...agent.headers, authorization: `Bearer ${secret}` };
    expect((await call(both, 'GET', 'corporate/tokens')).statusCode).toBe(403);
    expect((await call(agent.headers, 'GET', 'corporate/tokens')).statusCode).toBe(200);
    const elsewhere = { ...both, 'sec-fetch-site': 'cross-site' };
    expect((await call(elsewhere, 'PATCH', 'corporate/profile', { name: 'Par le jeton' })).statusCode).toBe(204);
    const state = async (headers: Readonly<Record<string, string>>) =>
      (await call(headers, 'GET', 'corporate/session')).json<{ state: string }>().state;
    expect([await state(agent.headers), await state(both)]).toEqual(['signed_in', 'anonymous']);
    for (const authorization of ['Bearer cm_nobody', 'Bearer', 'Basic YTpi', 'x']) {
      const headers = { ...agent.headers, authorization, 'sec-fetch-site': 'cross-site' };
      for (const [method, path, body] of [
        ['PATCH', 'corporate/profile', { name: 'Par un autre site' }],
        ['DELETE', 'corporate/session'],
        ['POST', 'corporate/session', { email: agent.email, password: 'x' }],
      ] as const) {
        const answer = await call(headers, method, path, body);
        expect([authorization, path, answer.json<{ code: string }>().code]).toEqual([
          authorization,
          path,
          'common.cross_site',
        ]);
      }
    }
    expect(await state(agent.headers)).toBe('signed_in');
  });
});

describe('a customer’s own account', () => {
  let person: Person;
  beforeEach(async () => {
    const { userId } = await aCustomerUser(h, tenant);
    person = await signedIn(h, tenant, userId, 'customer', PORTAL, { customerId: CUSTOMER, contactId: CUSTOMER });
  });

  test('makes tokens of the portal’s rights, never of the staff’s', async () => {
    expect((await aToken(person, 'portal', ['portal.tickets'])).scopes).toEqual(['portal.tickets']);
    const refused = await call(person.headers, 'POST', 'portal/tokens', { name: 'Trop', scopes: ['rights.read'] });
    expect(refused.json<{ code: string }>().code).toBe('identity.unknown_scope');
  });

  test('lists its sessions and ends one of them, not another person’s', async () => {
    const second = await signedIn(h, tenant, person.userId, 'customer', PORTAL, {});
    const other = await signedIn(h, tenant, (await aCustomerUser(h, tenant)).userId, 'customer', PORTAL, {});
    const idOf = (one: Person): string => (one.actor.kind === 'customer' ? (one.actor.sessionId ?? '') : '');
    const { items } = (await call(person.headers, 'GET', 'portal/sessions')).json<{
      items: { id: string; current: boolean }[];
    }>();
    expect(items.map(({ id, current }) => [id, current])).toEqual(
      expect.arrayContaining([
        [idOf(person), true],
        [idOf(second), false],
      ]),
    );
    expect(items).toHaveLength(2);
    expect((await call(person.headers, 'DELETE', `portal/sessions/${idOf(other)}`)).statusCode).toBe(404);
    expect((await call(other.headers, 'GET', 'portal/sessions')).statusCode).toBe(200);
    expect((await call(person.headers, 'DELETE', `portal/sessions/${idOf(second)}`)).statusCode).toBe(204);
    expect((await call(second.headers, 'GET', 'portal/sessions')).statusCode).toBe(401);
  });

  test('is nobody’s without signing in', async () => {
    const host = { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' };
    for (const path of ['portal/sessions', 'portal/tokens', 'corporate/tokens'])
      expect((await call(host, 'GET', path)).statusCode, path).toBe(401);
    expect((await call(host, 'PATCH', 'portal/profile', { name: 'Personne' })).statusCode).toBe(401);
  });
});
