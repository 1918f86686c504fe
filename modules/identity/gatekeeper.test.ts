import { startHarness, type Harness } from '@cm/kit/testing';
import { route } from '@cm/kit/http/route';
import { defineModule } from '@cm/kit/module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { identity } from './module.ts';
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
    ports: { memberships: { of: async () => null } },
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
