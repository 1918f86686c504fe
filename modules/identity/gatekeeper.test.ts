import { startHarness, type Harness } from '@cm/kit/testing';
import { route } from '@cm/kit/http/route';
import { until } from '@cm/kit/testing/until';
import { defineModule } from '@cm/kit/module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { identity } from './module.ts';
import { clientNames } from './public.ts';
import { aCustomerUser, aStaffMember, aTenant, signedIn, testGatekeeper } from './testing.ts';

const probe = (zone: 'portal' | 'corporate') =>
  route({
    operationId: `${zone}.probe.read`,
    method: 'GET',
    path: `/api/${zone}/probe`,
    summary: 'Who am I',
    access: zone === 'corporate' ? { permission: 'users.read' } : 'self',
    response: z.object({ kind: z.string(), tenant: z.string() }),
    handler: async (ctx) => ({ kind: ctx.actor.kind, tenant: ctx.tenant.id }),
  });

const probes = defineModule({
  name: 'probes',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [probe('portal'), probe('corporate')],
});

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, probes],
    gatekeeper: testGatekeeper,
  });
});
afterAll(() => h.close());

test('a staff session opens the staff zone of its own tenant and nothing else', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const other = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['users.read']);
  const ok = await app.inject({ url: '/api/corporate/probe', headers: agent.headers });
  expect(ok.json()).toEqual({ kind: 'staff', tenant: tenant.id });
  const elsewhere = { ...agent.headers, host: `${other.slug}.localhost:3000` };
  expect((await app.inject({ url: '/api/corporate/probe', headers: elsewhere })).statusCode).toBe(401);
  const asCustomer = { ...agent.headers, cookie: agent.headers['cookie']?.replace('cm_staff', 'cm_portal') ?? '' };
  expect((await app.inject({ url: '/api/portal/probe', headers: asCustomer })).statusCode).toBe(401);
});

test('a customer session never opens the staff zone, by any cookie name', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const { userId } = await aCustomerUser(h, tenant);
  const customer = await signedIn(h, tenant, userId, 'customer', [], {});
  expect((await app.inject({ url: '/api/portal/probe', headers: customer.headers })).statusCode).toBe(200);
  const renamed = { ...customer.headers, cookie: customer.headers['cookie']?.replace('cm_portal', 'cm_staff') ?? '' };
  expect((await app.inject({ url: '/api/corporate/probe', headers: renamed })).statusCode).toBe(401);
});

test('outside the VPN the staff zone does not exist, for valid credentials too; a forged header changes nothing', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['users.read']);
  const outside = await app.inject({
    url: '/api/corporate/probe',
    headers: { ...agent.headers, 'x-forwarded-for': '10.8.0.9' },
    remoteAddress: '203.0.113.7',
  });
  expect(outside.statusCode).toBe(404);
  const behindProxy = await app.inject({
    url: '/api/corporate/probe',
    headers: { ...agent.headers, 'x-forwarded-for': '10.8.0.9' },
    remoteAddress: '192.0.2.1',
  });
  expect(behindProxy.statusCode).toBe(200);
});

test('a role without the permission is refused, and a revoked one at the next call', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const nobody = await aStaffMember(h, tenant, []);
  const refused = await app.inject({ url: '/api/corporate/probe', headers: nobody.headers });
  expect(refused.statusCode).toBe(403);
  expect(refused.json()).toMatchObject({ code: 'common.forbidden', status: 403 });
  const agent = await aStaffMember(h, tenant, ['users.read']);
  await h.admin.query('delete from identity.user_roles where user_id = $1', [agent.userId]);
  expect((await app.inject({ url: '/api/corporate/probe', headers: agent.headers })).statusCode).toBe(403);
});

test('a staff session ends after thirty idle minutes', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['users.read']);
  h.clock.advance(29 * 60);
  expect((await app.inject({ url: '/api/corporate/probe', headers: agent.headers })).statusCode).toBe(200);
  h.clock.advance(29 * 60);
  expect((await app.inject({ url: '/api/corporate/probe', headers: agent.headers })).statusCode).toBe(200);
  h.clock.advance(31 * 60);
  expect((await app.inject({ url: '/api/corporate/probe', headers: agent.headers })).statusCode).toBe(401);
});

test('an API token gives what its scopes name and its owner still holds, in its own zone', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['users.read']);
  const token = async (scopes: string, more = ''): Promise<string> => {
    const secret = `cm_${Math.random().toString(36).repeat(3)}`;
    await h.admin.query(
      `insert into identity.api_tokens (tenant_id, id, user_id, name, prefix, token_hash, scopes, created_at${more && ', revoked_at'})
       values ($1, gen_random_uuid(), $2, 'Essai', 'cm_essai', sha256($3::bytea), $4, now()${more})`,
      [tenant.id, agent.userId, secret, scopes],
    );
    return secret;
  };
  const ask = async (secret: string, zone = 'corporate', host = tenant.slug): Promise<number> => {
    const headers = { host: `${host}.localhost:3000`, authorization: `Bearer ${secret}` };
    return (await app.inject({ url: `/api/${zone}/probe`, headers })).statusCode;
  };
  const [right, wrong, wide] = [
    await token('{users.read}'),
    await token('{roles.read}'),
    await token('{users.read,roles.read}'),
  ];
  expect([await ask(right), await ask(wrong), await ask(wide)]).toEqual([200, 403, 200]);
  expect(await ask(right, 'portal')).toBe(401);
  expect(await ask(right, 'corporate', (await aTenant(h)).slug)).toBe(401);
  expect(await ask(await token('{users.read}', ', now()'))).toBe(401);
  expect(await ask('cm_nobody')).toBe(401);
  await h.admin.query('delete from identity.user_roles where user_id = $1', [agent.userId]);
  expect([await ask(right), await ask(wide)]).toEqual([403, 403]);
  await h.admin.query('update identity.users set disabled_at = now() where id = $1', [agent.userId]);
  expect(await ask(right)).toBe(401);
});

test('a session that has not proved everything opens nothing, nor one that was ended or is over', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const status = async (change: string): Promise<number> => {
    const agent = await aStaffMember(h, tenant, ['users.read']);
    await h.admin.query(`update identity.sessions set ${change} where user_id = $1`, [agent.userId]);
    return (await app.inject({ url: '/api/corporate/probe', headers: agent.headers })).statusCode;
  };
  expect(await status(`ip = ip`)).toBe(200);
  expect(await status(`level = 'password'`)).toBe(401);
  expect(await status(`level = 'enrolment'`)).toBe(401);
  expect(await status(`ended_at = now()`)).toBe(401);
  expect(await status(`expires_at = created_at`)).toBe(401);
});

test('the last use is noted once a minute', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['users.read']);
  const started = h.clock.now();
  const lastUse = async (): Promise<number> => {
    expect((await app.inject({ url: '/api/corporate/probe', headers: agent.headers })).statusCode).toBe(200);
    const { rows } = await h.admin.query<{ at: Date }>(
      'select last_seen_at as at from identity.sessions where user_id = $1',
      [agent.userId],
    );
    return ((rows[0]?.at.getTime() ?? 0) - started.getTime()) / 1000;
  };
  h.clock.advance(60);
  expect(await lastUse()).toBe(0);
  h.clock.advance(1);
  // It is noted behind the answer.
  await until('the last use is noted', async () => (await lastUse()) === 61);
  h.clock.advance(59);
  expect(await lastUse()).toBe(61);
});

test('where nobody keeps machine clients, an access token is nothing and a client has no name', async () => {
  const app = await h.app();
  const tenant = await aTenant(h);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'ES256', typ: 'at+jwt' })}.${part({ sub: tenant.id })}.c2lnbmF0dXJl`;
  const headers = { host: `${tenant.slug}.localhost:3000`, authorization: `Bearer ${token}` };
  expect((await app.inject({ url: '/api/corporate/probe', headers })).statusCode).toBe(401);
  expect(await clientNames(h.runtime.systemContext(tenant, 'test'), [tenant.id])).toEqual(new Map());
});
