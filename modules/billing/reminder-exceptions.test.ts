import { customers } from '@cm/customers/module';
import { anException, endOf } from '@cm/customers/testing';
import { testGatekeeper } from '@cm/identity/testing';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { markOverdueInvoices } from './mark-overdue.ts';
import { billing } from './module.ts';
import { notices } from './notices.ts';
import { aBuyer, anIssuedInvoice, anIssuer, noPdf } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let ctx: RootCtx;
let customerId: string;
beforeAll(async () => {
  h = await startHarness({ modules: [customers, billing], gatekeeper: testGatekeeper, ports: { pdf: noPdf } });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  ({ tenant, ctx } = await anIssuer(h));
  customerId = (await aBuyer(h, tenant)).customerId;
  await anIssuedInvoice(ctx, customerId, { paymentDays: 10 }); // due on the twelfth
});

const marked = async (day: string) => {
  h.clock.set(`${day}T09:00:00.000Z`);
  return markOverdueInvoices(ctx);
};
async function toldOf() {
  const [event] = await h.events(tenant.id, 'invoice.overdue');
  const notice = notices.find(({ key }) => key === 'invoice.overdue');
  return {
    reason: (event?.payload as { reason: object } | undefined)?.reason,
    isReminded: event && notice?.when?.(event),
  };
}

test('days of grace come on top of the due date, and the event says how many', async () => {
  await anException(ctx, customerId, { kind: 'grace_days', days: 5 });
  expect([await marked('2026-03-13'), await marked('2026-03-17'), await marked('2026-03-18')]).toEqual([0, 0, 1]);
  expect(await toldOf()).toEqual({
    reason: { code: 'due_date_passed', dueOn: '2026-03-12', today: '2026-03-18', graceDays: 5, unreminded: null },
    isReminded: true,
  });
});

test('days of grace that are over, ended, to come or another’s hold nothing back', async () => {
  await anException(ctx, customerId, { kind: 'grace_days', days: 60, validUntil: '2026-03-12' });
  await anException(ctx, customerId, { kind: 'grace_days', days: 60, validFrom: '2026-03-14' });
  const id = await anException(ctx, customerId, {
    kind: 'grace_days',
    days: 60,
    validFrom: '2026-03-13',
    validUntil: '2026-03-13',
  });
  await anException(ctx, (await aBuyer(h, tenant)).customerId, { kind: 'grace_days', days: 60 });
  expect(await marked('2026-03-13')).toBe(0);
  await endOf(ctx, customerId, id);
  expect(await marked('2026-03-13')).toBe(1);
});

test('a customer who is not reminded is overdue all the same, and the event says by which exception nobody is told', async () => {
  const unreminded = await anException(ctx, customerId, { kind: 'no_reminders' });
  expect(await marked('2026-03-13')).toBe(1);
  expect(await toldOf()).toMatchObject({ reason: { graceDays: 0, unreminded }, isReminded: false });
});

test('those in grace do not stand before the others, however many they are', async () => {
  await anException(ctx, customerId, { kind: 'grace_days', days: 60 });
  await anIssuedInvoice(ctx, customerId, { paymentDays: 10 });
  await anIssuedInvoice(ctx, (await aBuyer(h, tenant)).customerId, { paymentDays: 10 });
  h.clock.set('2026-03-14T09:00:00.000Z');
  expect([await markOverdueInvoices(ctx, 1), await markOverdueInvoices(ctx, 1)]).toEqual([1, 0]);
});

test('once it has ended, reminders go out again', async () => {
  const id = await anException(ctx, customerId, { kind: 'no_reminders' });
  await endOf(ctx, customerId, id);
  expect(await marked('2026-03-13')).toBe(1);
  expect(await toldOf()).toMatchObject({ reason: { unreminded: null }, isReminded: true });
});
