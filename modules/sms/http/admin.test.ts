import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sms } from '../module.ts';
import { sendingSetting } from '../settings.ts';
import { createMemoryGateway, sendsCodes } from '../testing.ts';

let h: Harness;
let tenant: Tenant;
let isConnected = true;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, sms],
    gatekeeper: testGatekeeper,
    ports: { smsGateway: createMemoryGateway() },
    local: {
      smsService: {
        get isConnected() {
          return isConnected;
        },
      },
    },
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  isConnected = true;
  tenant = await aTenant(h);
});

const ask = async (method: 'GET' | 'DELETE', url: string, headers: Record<string, string>) =>
  (await h.app()).inject({ method, url, headers });
const block = (where: Tenant) =>
  h.admin.query(
    `insert into sms.prefixes (tenant_id, prefix, blocked_at, sent, verified) values ($1, '213551', now(), 50, 2)`,
    [where.id],
  );
const PREFIX = '/api/admin/sms/blocked-prefixes/213551';

test('nobody sees it but whoever may, and everybody their own', async () => {
  await block(tenant);
  const stranger = await aStaffMember(h, await aTenant(h), ['sms.manage']);
  const colleague = await aStaffMember(h, tenant, ['users.read']);
  const anonymous = { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' };
  for (const [method, url] of [
    ['GET', '/api/admin/sms'],
    ['DELETE', PREFIX],
  ] as const) {
    expect((await ask(method, url, anonymous)).statusCode).toBe(401);
    expect((await ask(method, url, colleague.headers)).statusCode).toBe(403);
  }
  expect((await ask('GET', '/api/admin/sms', stranger.headers)).json().blocked).toEqual([]);
  expect((await ask('DELETE', PREFIX, stranger.headers)).statusCode).toBe(404);
});

test('a manager sees what is spent, stopped and blocked, and lets a prefix through again', async () => {
  const manager = await aStaffMember(h, tenant, ['sms.manage']);
  const usage = async () => (await ask('GET', '/api/admin/sms', manager.headers)).json();
  expect(await usage()).toEqual({
    on: false,
    isConnected: true,
    spent: 0,
    dailyBudget: 500_000,
    states: [],
    verified: 0,
    failures: [],
    refusals: [],
    blocked: [],
  });
  await sendsCodes(h, tenant, { dailyBudget: 10_000 });
  await block(tenant);
  await h.admin.query(`insert into sms.meters (tenant_id, day, spent, told) values ($1, '2026-03-02', 4500, 0)`, [
    tenant.id,
  ]);
  await h.admin.query(
    `insert into sms.refusals (tenant_id, day, reason, times) values ($1, '2026-03-02', 'country', 7)`,
    [tenant.id],
  );
  await h.admin.query(
    `insert into sms.messages (tenant_id, id, number_digest, prefix, dial_code, network, state, failure, price, created_at, expires_at, verified_at)
     select $1, gen_random_uuid(), decode(repeat('00', 32), 'hex'), '213661', '213', '105.96.0.1', state, failure, 1500, $2, $2::timestamptz + interval '5 minutes', verified
     from (values ('sent', null, $2::timestamptz), ('sent', null, null), ('refused', '21211', null)) as one (state, failure, verified)`,
    [tenant.id, h.clock.now()],
  );
  expect(await usage()).toMatchObject({
    on: true,
    spent: 4500,
    dailyBudget: 10_000,
    states: [
      { state: 'refused', times: 1 },
      { state: 'sent', times: 2 },
    ],
    verified: 1,
    failures: [{ failure: '21211', times: 1 }],
    refusals: [{ reason: 'country', times: 7 }],
    blocked: [{ prefix: '213551', sent: 50, verified: 2 }],
  });
  expect((await ask('DELETE', PREFIX, manager.headers)).statusCode).toBe(204);
  expect((await usage()).blocked).toEqual([]);
  expect((await ask('DELETE', PREFIX, manager.headers)).statusCode).toBe(404);
  expect((await h.events(tenant.id, 'sms.prefix_released')).map((one) => one.payload)).toEqual([{ prefix: '213551' }]);
});

test('codes are switched on only where there is a service, and within a budget', async () => {
  const ctx = h.runtime.systemContext(tenant, 'test');
  const check = (change: object) =>
    ctx.transaction(async (tx) => sendingSetting.check?.(tx, { ...sendingSetting.fallback, ...change }));
  expect(await check({ on: true })).toBeNull();
  expect(await check({ on: true, dailyBudget: 1499 })).toEqual({ path: 'dailyBudget', code: 'below_price' });
  isConnected = false;
  expect(await check({ on: true })).toEqual({ path: 'on', code: 'no_sms_service' });
  expect(await check({ on: false })).toBeNull();
  await sendsCodes(h, tenant);
  const manager = await aStaffMember(h, tenant, ['sms.manage']);
  expect((await ask('GET', '/api/admin/sms', manager.headers)).json()).toMatchObject({ on: false, isConnected: false });
});
