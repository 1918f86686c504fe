import { identity } from '@cm/identity/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Ctx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expireKyc } from './expire-kyc.ts';
import { customers } from './module.ts';
import { aCustomer, type CustomerPerson } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let system: Ctx;
let customer: CustomerPerson;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, customers],
    gatekeeper: testGatekeeper,
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  system = h.runtime.systemContext(tenant, 'test');
  customer = await aCustomer(h, tenant);
});

/** Approvals made in bulk: the test is about ending them. */
async function approvals(count: number, expiresOn: string | null, state = 'approved'): Promise<void> {
  await h.admin.query(
    `insert into customers.kyc_verifications (tenant_id, id, customer_id, attempt, state, expires_on, created_at)
     select $1, gen_random_uuid(), $2, coalesce((select max(attempt) from customers.kyc_verifications), 0) + n, $5, $4, now()
     from generate_series(1, $3) n`,
    [tenant.id, customer.customerId, count, expiresOn, state],
  );
}

async function count(state: string): Promise<number> {
  const { rows } = await h.admin.query<{ n: number }>(
    'select count(*)::int as n from customers.kyc_verifications where tenant_id = $1 and state = $2',
    [tenant.id, state],
  );
  return rows[0]?.n ?? -1;
}

test.each([1, 199, 200, 201, 450])(
  'all of %i that are over end, each with its event, however many batches',
  async (n) => {
    await approvals(n, '2026-03-01');
    expect(await expireKyc(system)).toBe(n);
    expect([await count('expired'), await count('approved')]).toEqual([n, 0]);
    const events = await h.events(tenant.id, 'kyc.expired');
    expect(new Set(events.map(({ payload }) => (payload as { verificationId: string }).verificationId)).size).toBe(n);
    expect(events).toHaveLength(n);
    expect(events[0]).toMatchObject({
      customerId: customer.customerId,
      payload: { customerId: customer.customerId, number: expect.stringMatching(/^C\D*\d+/), expiresOn: '2026-03-01' },
    });
    expect(await expireKyc(system)).toBe(0);
  },
);

test('an approval lasts through its last day in the operator’s time zone; one without an end does not end', async () => {
  await approvals(1, '2026-03-02');
  await approvals(1, null);
  await approvals(1, '2026-03-01', 'in_review');
  h.clock.set('2026-03-02T22:59:00.000Z'); // 23:59 in Algiers
  expect(await expireKyc(system)).toBe(0);
  h.clock.set('2026-03-02T23:00:00.000Z');
  expect(await expireKyc(system)).toBe(1);
  expect([await count('approved'), await count('in_review')]).toEqual([1, 1]);
});

test('a neighbour’s approvals are not touched', async () => {
  await approvals(2, '2026-03-01');
  const neighbour = await aTenant(h);
  expect(await expireKyc(h.runtime.systemContext(neighbour, 'test'))).toBe(0);
  expect(await count('approved')).toBe(2);
});
