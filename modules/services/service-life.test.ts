import { customers } from '@cm/customers/module';
import { identity } from '@cm/identity/module';
import { aCustomer, type CustomerPerson } from '@cm/customers/testing';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { orderDelivered } from '@cm/sales/events';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { services } from './module.ts';
import { endPlannedServices } from './jobs/end-planned-work.ts';
import { servicesOf } from './public.ts';
import { resumeService } from './resume-service.ts';
import { suspendService } from './suspend-service.ts';
import { terminateService } from './terminate-service.ts';
import { aService } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let customer: CustomerPerson;
let agent: Person;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, customers, services],
    gatekeeper: testGatekeeper,
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-01-31T09:00:00.000Z');
  tenant = await aTenant(h);
  customer = await aCustomer(h, tenant);
  agent = await aStaffMember(h, tenant, ['services.read', 'services.manage']);
});

const get = async (path: string, who: { headers: Readonly<Record<string, string>> } | null = agent) => {
  const app = await h.app();
  return app.inject({ url: path, headers: who?.headers ?? { host: `${tenant.slug}.localhost:3000` } });
};
const send = async (
  method: 'PUT' | 'DELETE',
  path: string,
  body: object | null,
  who: Person | CustomerPerson = agent,
) => {
  const app = await h.app();
  return app.inject({ method, url: path, headers: who.headers, ...(body ? { payload: body } : {}) });
};
const names = async () =>
  (await h.events(tenant.id)).map((event) => event.name).filter((name) => name.startsWith('service.'));

test('a delivered order opens one service per recurring line, however often it is announced', async () => {
  const line = {
    planId: null,
    quantity: 2,
    unitPriceHt: 100,
    discount: 0,
    taxCategory: 'standard',
    taxRateBp: 1900,
    discountReason: null,
    exemption: null,
  };
  const order = {
    orderId: uuidv7(h.clock.now()),
    number: 'CMD-2026-000007',
    customerId: customer.customerId,
    currency: 'DZD',
    lines: [
      { ...line, id: uuidv7(h.clock.now()), designation: 'Hébergement', cycle: 'monthly' as const },
      { ...line, id: uuidv7(h.clock.now()), designation: 'Installation', cycle: 'once' as const },
    ],
  };
  const system = h.runtime.systemContext(tenant, 'test');
  await system.transaction(async (tx) => {
    await emit(tx, orderDelivered, order);
    await emit(tx, orderDelivered, order);
  });
  await h.settle();
  expect(await servicesOf(system, customer.customerId)).toMatchObject([
    { number: 'S-1001', designation: 'Hébergement', state: 'active', cycle: 'monthly', nextRenewalOn: '2026-02-28' },
  ]);
  expect(await names()).toEqual(['service.activated']);
});

test('a suspension says why, is lifted by a person, and every change is in the history', async () => {
  const id = await aService(agent.ctx, customer.customerId);
  await suspendService(agent.ctx, { id, version: 2, reason: 'abuse', note: 'spam' });
  await expect(suspendService(agent.ctx, { id, version: 3, reason: 'other', note: null })).rejects.toMatchObject({
    code: 'services.wrong_state',
    params: { from: 'suspended', to: 'suspended' },
  });
  await expect(suspendService(agent.ctx, { id, version: 2, reason: 'other', note: null })).rejects.toMatchObject({
    code: 'common.stale',
  });
  await resumeService(agent.ctx, { id, note: null });
  await expect(resumeService(agent.ctx, { id, note: null })).rejects.toMatchObject({ code: 'services.wrong_state' });
  const detail = (await get(`/api/corporate/services/${id}`)).json<{
    state: string;
    history: { event: string; actor: string; note: string | null }[];
  }>();
  expect(detail.state).toBe('active');
  expect(detail.history.map((entry) => entry.event).toSorted()).toEqual([
    'activated',
    'created',
    'resumed',
    'suspended',
  ]);
  expect(detail.history.find((entry) => entry.event === 'suspended')).toMatchObject({
    note: 'spam',
    reason: 'abuse',
    actor: `staff:${agent.userId}`,
  });
  expect(await names()).toEqual(['service.activated', 'service.suspended', 'service.resumed']);
});

test('a planned end comes on its day in the tenant’s time zone, once', async () => {
  const id = await aService(agent.ctx, customer.customerId);
  const end = { id, version: 2, reason: 'customer_request', note: null } as const;
  await expect(terminateService(agent.ctx, { ...end, on: '2026-01-30' })).rejects.toMatchObject({
    code: 'common.invalid',
  });
  await terminateService(agent.ctx, { ...end, on: '2026-03-01' });
  const system = h.runtime.systemContext(tenant, 'test');
  h.clock.set('2026-02-28T22:30:00Z');
  await endPlannedServices.run(system, {});
  expect(await servicesOf(system, customer.customerId)).toMatchObject([{ state: 'active' }]);
  h.clock.set('2026-02-28T23:30:00Z');
  await endPlannedServices.run(system, {});
  await endPlannedServices.run(system, {});
  expect(await servicesOf(system, customer.customerId)).toMatchObject([{ state: 'terminated', nextRenewalOn: null }]);
  expect(await names()).toEqual(['service.activated', 'service.termination_planned', 'service.terminated']);
});

test('portal: anonymous 401, a stranger 404, without the right 403, and the customer sees no staff facts', async () => {
  const id = await aService(agent.ctx, customer.customerId);
  const stranger = await aCustomer(h, tenant);
  expect((await get(`/api/portal/services/${id}`, null)).statusCode).toBe(401);
  expect((await get(`/api/portal/services/${id}`, stranger)).statusCode).toBe(404);
  const elsewhere = await aCustomer(h, await aTenant(h));
  expect((await get(`/api/portal/services/${id}`, elsewhere)).statusCode).toBe(404);
  const own = await get(`/api/portal/services/${id}`, customer);
  expect(own.statusCode).toBe(200);
  expect(Object.keys(own.json())).not.toEqual(expect.arrayContaining(['history']));
  expect((await get('/api/portal/services?state=active', customer)).json()).toMatchObject({
    items: [{ id }],
    nextCursor: null,
  });
  expect((await get('/api/portal/services', stranger)).json()).toEqual({ items: [], nextCursor: null });
});

test('corporate: filters and pages; without the permission 403; another tenant’s service is a 404', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    h.clock.advance(1);
    ids.push(await aService(agent.ctx, customer.customerId, { cycle: i < 2 ? 'yearly' : 'monthly' }));
  }
  const reader = await aStaffMember(h, tenant, ['services.read']);
  const nobody = await aStaffMember(h, tenant, []);
  const other = await aStaffMember(h, await aTenant(h), ['services.read', 'services.manage']);
  const [id = ''] = ids;
  const body = { version: 2, reason: 'non_payment' };
  expect((await get('/api/corporate/services', nobody)).statusCode).toBe(403);
  expect((await send('PUT', `/api/corporate/services/${id}/suspension`, body, reader)).statusCode).toBe(403);
  expect((await send('PUT', `/api/corporate/services/${id}/suspension`, body, other)).statusCode).toBe(404);
  const first = (await get('/api/corporate/services?limit=3')).json<{
    items: { id: string; customerName: string }[];
    nextCursor: string;
  }>();
  const second = (await get(`/api/corporate/services?limit=3&cursor=${first.nextCursor}`)).json<{
    items: { id: string }[];
  }>();
  expect([...first.items, ...second.items].map((item) => item.id)).toEqual(ids.toReversed());
  expect(first.items[0]?.customerName).toBe('SARL Essai Numérique');
  const due = (await get('/api/corporate/services?renewalBefore=2026-03-01&sort=nextRenewalOn')).json<{
    items: { id: string }[];
  }>();
  expect(due.items.map((item) => item.id).toSorted()).toEqual(ids.slice(2).toSorted());
  expect((await send('PUT', `/api/corporate/services/${id}/suspension`, body)).json()).toMatchObject({
    state: 'suspended',
    can: { resume: true, suspend: false },
  });
  expect((await send('DELETE', `/api/corporate/services/${id}/suspension`, null)).json()).toMatchObject({
    state: 'active',
  });
  const termination = { version: 4, on: '2026-01-31', reason: 'customer_request' };
  expect((await send('PUT', `/api/corporate/services/${id}/termination`, termination)).json()).toMatchObject({
    state: 'terminated',
    terminatedOn: '2026-01-31',
  });
});
