import { customers } from '@cm/customers/module';
import { aCustomer } from '@cm/customers/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { services } from './module.ts';
import { monthlyOf, renewalCycle } from './service.ts';
import { sumRunning } from './service.queries.ts';
import { suspendService } from './suspend-service.ts';
import { terminateService } from './terminate-service.ts';
import { aService } from './testing.ts';

const COUNT = 100_000;
let h: Harness;
let explained: Explained;
let tenant: Tenant;
let customerId: string;
let reader: Person;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, customers, services], gatekeeper: testGatekeeper });
  explained = await openExplained(h);
});
afterAll(async () => {
  await explained?.close();
  await h.close();
});
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  ({ customerId } = await aCustomer(h, tenant));
  reader = await aStaffMember(h, tenant, ['services.read', 'services.manage']);
});

async function ask(id: string, headers: Readonly<Record<string, string>>) {
  const app = await h.app();
  return app.inject({ url: `/api/corporate/customers/${id}/recurring-revenue`, headers });
}
const figuresOf = async (id: string): Promise<unknown> => (await ask(id, reader.headers)).json();

describe('what prices come to in a month', () => {
  test.each([
    ['nothing', [], 0],
    ['a month is itself', [['monthly', 2_450_00]], 2_450_00],
    ['a quarter is three months', [['quarterly', 9_000_00]], 3_000_00],
    ['a year is twelve', [['yearly', 14_700_00]], 1_225_00],
    ['10 / 12 is 0,83', [['yearly', 10]], 1],
    ['5 / 12 is below a half', [['yearly', 5]], 0],
    ['6 / 12 is a half, and goes up', [['yearly', 6]], 1],
    ['100 / 3', [['quarterly', 100]], 33],
    ['200 / 3', [['quarterly', 200]], 67],
    ['rounded once: 2 × 5 / 12', Array.from({ length: 2 }, () => ['yearly', 5]), 1],
    [
      'a quarter and a year together: 1 / 3 + 2 / 12',
      [
        ['quarterly', 1],
        ['yearly', 2],
      ],
      1,
    ],
    ['twelve small years', Array.from({ length: 12 }, () => ['yearly', 1_00]), 1_00],
    [
      'a month is never rounded away',
      [
        ['monthly', 7],
        ['yearly', 1],
      ],
      7,
    ],
  ] as [string, ['monthly' | 'quarterly' | 'yearly', number][], number][])('%s', (_what, prices, expected) => {
    expect(monthlyOf(prices.map(([cycle, amount]) => ({ cycle, amount })))).toBe(expected);
  });

  test('twelve times the month is the year, to half a month’s smallest unit, in whatever order', () => {
    const price = fc.record({
      cycle: fc.constantFrom(...renewalCycle.options),
      amount: fc.integer({ min: 0, max: 1_000_000_000_00 }),
    });
    const yearly = { monthly: 12n, quarterly: 4n, yearly: 1n };
    fc.assert(
      fc.property(fc.array(price, { maxLength: 30 }), (prices) => {
        const exact = prices.reduce((sum, { cycle, amount }) => sum + BigInt(amount) * yearly[cycle], 0n);
        const off = BigInt(monthlyOf(prices)) * 12n - exact;
        expect(off >= -5n && off <= 6n).toBe(true);
        expect(monthlyOf(prices.toReversed())).toBe(monthlyOf(prices));
      }),
    );
  });
});

test('active services count, suspended ones are named and bring nothing, those that ended or are of others are not there', async () => {
  const { ctx } = reader;
  expect(await figuresOf(customerId)).toEqual({ active: 0, suspended: 0, monthly: [] });
  // 3 × 1 000,00 − 500,00 a month; 9 000,00 a quarter; 1 000,00 a year: 2 500,00 + 3 000,00 + 83,33.
  await aService(ctx, customerId, { unitPrice: 1_000_00, quantity: 3, discount: 500_00 });
  await aService(ctx, customerId, { unitPrice: 9_000_00, cycle: 'quarterly' });
  await aService(ctx, customerId, { unitPrice: 1_000_00, cycle: 'yearly' });
  const euros = await aService(ctx, customerId, { unitPrice: 120_00, cycle: 'yearly', currency: 'EUR' });
  const suspended = await aService(ctx, customerId, { unitPrice: 7_777_00 });
  const ended = await aService(ctx, customerId, { unitPrice: 8_888_00 });
  const ending = await aService(ctx, customerId, { unitPrice: 10_00 });
  await aService(ctx, (await aCustomer(h, tenant)).customerId, { unitPrice: 9_999_00 });
  await suspendService(ctx, { id: suspended, version: 2, reason: 'non_payment', note: null });
  const end = { version: 2, reason: 'customer_request', note: null } as const;
  await terminateService(ctx, { ...end, id: ended, on: '2026-03-02' });
  await terminateService(ctx, { ...end, id: ending, on: '2026-12-31' });
  // One that is not delivered yet.
  await h.admin.query(
    `insert into services.services (tenant_id, id, number, customer_id, order_id, order_line_id, order_number, designation, quantity,
       cycle, unit_price, discount, currency, tax_category, state, created_at)
     values ($1, gen_random_uuid(), 'S-9', $2, gen_random_uuid(), gen_random_uuid(), 'CMD-9', 'À livrer', 1, 'monthly', 555500, 0,
       'DZD', 'standard', 'pending', now())`,
    [tenant.id, customerId],
  );
  expect(await figuresOf(customerId)).toEqual({
    active: 5,
    suspended: 1,
    monthly: [
      { currency: 'DZD', amount: 2_500_00 + 3_000_00 + 83_33 + 10_00 },
      { currency: 'EUR', amount: 10_00 },
    ],
  });
  await suspendService(ctx, { id: euros, version: 2, reason: 'other', note: null });
  expect(await figuresOf(customerId)).toMatchObject({ suspended: 2, monthly: [{ currency: 'DZD' }] });
});

test('anonymous 401, without the right 403, a customer of another operator 404; one that was merged leads to the kept one', async () => {
  await aService(reader.ctx, customerId);
  const gone = (await aCustomer(h, tenant)).customerId;
  await h.admin.query('update customers.customers set merged_into = $1 where id = $2', [customerId, gone]);
  const nobody = await aStaffMember(h, tenant, ['customers.read', 'invoices.read']);
  const elsewhere = await aStaffMember(h, await aTenant(h), ['services.read']);
  expect((await ask(customerId, { host: `${tenant.slug}.localhost:3000` })).statusCode).toBe(401);
  expect((await ask(customerId, nobody.headers)).statusCode).toBe(403);
  expect((await ask(customerId, elsewhere.headers)).statusCode).toBe(404);
  expect((await ask(uuidv7(h.clock.now()), reader.headers)).statusCode).toBe(404);
  expect(await figuresOf(gone)).toEqual({
    active: 1,
    suspended: 0,
    monthly: [{ currency: 'DZD', amount: 2_450_00 }],
  });
});

test('what ended and what others have is not read: the running ones alone, out of 100 000', async () => {
  const other = (await aCustomer(h, tenant)).customerId;
  await h.admin.query(
    `insert into services.services (tenant_id, id, number, customer_id, order_id, order_line_id, order_number, designation, quantity,
       cycle, unit_price, discount, currency, tax_category, state, activated_on, anchor_day, terminated_on, termination_reason, created_at)
     select $1, gen_random_uuid(), 'S-' || n, case when n % 10 = 0 then $2::uuid else $3::uuid end, gen_random_uuid(),
       gen_random_uuid(), 'CMD', 'Hébergement', 1, 'monthly', 100000, 0, 'DZD', 'standard', s.state, '2026-01-01', 1,
       case s.state when 'terminated' then date '2026-02-01' end, case s.state when 'terminated' then 'other' end, now()
     from generate_series(1, $4::int) n
     cross join lateral (select case when n % 100 in (0, 1) then 'active' else 'terminated' end as state) s`,
    [tenant.id, customerId, other, COUNT],
  );
  await h.admin.query('vacuum analyze services.services');
  const act = () => explained.database.transaction({ tenantId: tenant.id }, (db) => sumRunning(db, customerId));
  const active = COUNT / 100;
  expect(await explained.mostRead(act)).toBe(active);
  expect(await act()).toEqual([
    { currency: 'DZD', state: 'active', cycle: 'monthly', services: active, amount: active * 100_000 },
  ]);
}, 120_000);
