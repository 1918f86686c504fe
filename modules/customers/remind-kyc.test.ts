import { identity } from '@cm/identity/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeState } from './change-state.ts';
import { customers } from './module.ts';
import { remindKyc } from './remind-kyc.ts';
import { kycGateSetting, kycRemindersSetting } from './settings.ts';
import { aCustomer, type CustomerPerson } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let customer: CustomerPerson;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  customer = await aCustomer(h, tenant);
});

const system = (of = tenant) => h.runtime.systemContext(of, 'test');
async function approval(expiresOn: string | null, { state = 'approved', of = customer } = {}): Promise<void> {
  await h.admin.query(
    `insert into customers.kyc_verifications (tenant_id, id, customer_id, attempt, state, submitted_at, expires_on, created_at)
     select $1, gen_random_uuid(), $2, coalesce((select max(attempt) from customers.kyc_verifications), 0) + 1, $3, now(), $4, now()`,
    [tenant.id, of.customerId, state, expiresOn],
  );
}
const told = async () =>
  (await h.events(tenant.id, 'kyc.expires_soon')).map(({ payload }) => {
    const { expiresOn, days } = payload as { expiresOn: string; days: number };
    return `${expiresOn} -${days}`;
  });

test('each reminder once, in its own day, however many workers look for it', async () => {
  await approval('2026-04-01');
  h.clock.set('2026-03-01T22:59:00.000Z'); // the first of March in Algiers: 31 days are left
  expect(await remindKyc(system())).toBe(0);
  h.clock.set('2026-03-01T23:00:00.000Z');
  const together = await Promise.all(Array.from({ length: 4 }, () => remindKyc(system())));
  expect(together.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 1]);
  h.clock.set('2026-03-24T12:00:00.000Z');
  expect(await remindKyc(system())).toBe(0);
  h.clock.set('2026-03-25T12:00:00.000Z');
  expect(await remindKyc(system())).toBe(1);
  h.clock.set('2026-04-01T22:59:00.000Z');
  expect(await remindKyc(system())).toBe(0);
  expect(await told()).toEqual(['2026-04-01 -30', '2026-04-01 -7']);
});

test('whoever is past both days hears of the nearer one alone', async () => {
  await approval('2026-03-05');
  expect(await remindKyc(system())).toBe(1);
  expect(await remindKyc(system())).toBe(0);
  expect(await told()).toEqual(['2026-03-05 -7']);
});

test('the operator says when, and nought is never', async () => {
  await approval('2026-03-05');
  const today = await aCustomer(h, tenant);
  await approval('2026-03-02', { of: today });
  await system().transaction((ctx) => writeSetting(ctx, kycRemindersSetting, { first: 0, second: 0 }));
  expect(await remindKyc(system())).toBe(0);
  await system().transaction((ctx) => writeSetting(ctx, kycRemindersSetting, { first: 0, second: 3 }));
  expect(await remindKyc(system())).toBe(2);
});

test('not of an approval without an end or over, of another state, of a closed customer or a neighbour’s', async () => {
  const closed = await aCustomer(h, tenant);
  await approval(null);
  await approval('2026-03-01');
  await approval('2026-03-05', { state: 'expired' });
  await approval('2026-03-05', { of: closed });
  await changeState(system(), { id: closed.customerId, to: 'closed', reason: 'test' });
  const neighbour = await aTenant(h);
  expect(await remindKyc(system(neighbour))).toBe(0);
  await remindKyc(system());
  expect(await told()).toEqual([]);
});

test('staff list those that end soon, the nearest first; the customer reads what the end stops', async () => {
  const other = await aCustomer(h, tenant);
  const later = await aCustomer(h, tenant);
  await approval('2026-04-01');
  await approval('2026-03-04', { of: other });
  await approval('2026-04-02', { of: later });
  await approval('2026-03-03', { of: later, state: 'expired' });
  const agent = await aStaffMember(h, tenant, ['kyc.read']);
  const app = await h.app();
  const list = async (query: string) =>
    (await app.inject({ url: `/api/corporate/kyc?${query}`, headers: agent.headers })).json<{
      items: { expiresOn: string }[];
      nextCursor: string | null;
    }>();
  const { items } = await list('expiry=soon&sort=expiresOn');
  expect(items.map(({ expiresOn }) => expiresOn)).toEqual(['2026-03-04', '2026-04-01']);
  const first = await list('expiry=soon&sort=-expiresOn&limit=1');
  const second = await list(`expiry=soon&sort=-expiresOn&limit=1&cursor=${first.nextCursor ?? ''}`);
  expect([...first.items, ...second.items].map(({ expiresOn }) => expiresOn)).toEqual(['2026-04-01', '2026-03-04']);
  expect((await list('expiry=soon&state=expired')).items).toEqual([]);
  expect((await list('state=approved&sort=expiresOn')).items).toHaveLength(3);

  const mine = async ({ headers }: CustomerPerson) =>
    (await app.inject({ url: '/api/portal/kyc', headers })).json<object>();
  expect(await mine(customer)).toMatchObject({ expiresSoon: true, stops: 'off' });
  await system().transaction((ctx) => writeSetting(ctx, kycGateSetting, 'approval'));
  expect(await mine(customer)).toMatchObject({ expiresSoon: true, stops: 'approval' });
  const far = await aCustomer(h, tenant);
  await approval('2026-04-02', { of: far });
  expect(await mine(far)).toMatchObject({ expiresSoon: false, verification: { state: 'approved' } });
});
