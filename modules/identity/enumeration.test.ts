import { extent } from '@cm/kit/testing/drill';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requestLink } from './mail-link.ts';
import { identity } from './module.ts';
import { signUp } from './sign-up.ts';
import { aCustomerUser, aStaffMember, aTenant, testGatekeeper } from './testing.ts';

/** Of each kind, in turn. */
const TIMES = extent(15, 300);

let h: Harness;
let tenant: Tenant;
let ctx: RootCtx;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  ctx = h.runtime.context({ tenant, actor: { kind: 'anonymous', ip: '203.0.113.9', userAgent: 'test' } });
});

const reset = (email: string) => requestLink(ctx, { purpose: 'reset_password', kind: 'customer', email });
const resend = (email: string) => requestLink(ctx, { purpose: 'verify_email', kind: 'customer', email });
const open = (email: string) =>
  signUp(ctx, {
    email,
    password: 'une barque sur la mer 42',
    name: 'Nadia Cherif',
    locale: 'fr',
    customerKind: 'individual',
  });

const asks: readonly (readonly [string, (email: string) => Promise<void>])[] = [
  ['a reset', reset],
  ['the verification again', resend],
  ['a sign-up', open],
];

/** How many rows each of these tables got by an act; what an act writes is what it does. */
async function written(act: () => Promise<unknown>): Promise<Record<string, number>> {
  const count = async () => {
    const { rows } = await h.admin.query<Record<string, string>>(
      `select (select count(*) from identity.one_time_links) as links, (select count(*) from kit.outbox) as events,
        (select count(*) from graphile_worker.jobs) as jobs`,
    );
    return rows[0] ?? {};
  };
  const before = await count();
  await act();
  const after = await count();
  return Object.fromEntries(Object.keys(after).map((name) => [name, Number(after[name]) - Number(before[name])]));
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

describe('who has an account is not told (B2)', () => {
  test.each(asks)('%s writes the same for a known address and an unknown one', async (_name, ask) => {
    const { email } = await aCustomerUser(h, tenant);
    await h.settle();
    const known = await written(() => ask(email));
    await h.settle();
    const unknown = await written(() => ask('nobody@example.dz'));
    expect(known).toEqual(unknown);
    expect(Object.values(known).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
  });

  test.each(asks)('%s takes as long for the one as for the other', async (_name, ask) => {
    const { email } = await aCustomerUser(h, tenant);
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let index = 0; index < TIMES; index += 1)
      for (const kind of ['known', 'unknown'] as const) {
        const start = performance.now();
        await ask(kind === 'known' ? email : `nobody${index}@example.dz`);
        times[kind].push(performance.now() - start);
      }
    const ratio = median(times.known) / median(times.unknown);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  test('the link goes to whom it may, and to nobody else', async () => {
    const customer = await aCustomerUser(h, tenant);
    const pending = await aCustomerUser(h, tenant);
    const closed = await aCustomerUser(h, tenant);
    const colleague = await aStaffMember(h, tenant, []);
    await h.admin.query('update identity.users set email_verified_at = null where id = $1', [pending.userId]);
    await h.admin.query('update identity.users set disabled_at = now() where id = $1', [closed.userId]);
    for (const { email } of [customer, pending, closed, colleague, { email: 'nobody@example.dz' }]) {
      await reset(email);
      await resend(email);
    }
    await h.settle();
    const told = async (name: string) =>
      (await h.events(tenant.id, name)).map(({ payload }) => (payload as { email: string }).email).toSorted();
    expect(await told('user.password_reset_requested')).toEqual([customer.email, pending.email].toSorted());
    expect(await told('user.verification_requested')).toEqual([pending.email]);
    await requestLink(ctx, { purpose: 'reset_password', kind: 'staff', email: colleague.email });
    await h.settle();
    expect(await told('user.password_reset_requested')).toContain(colleague.email);
  });
});

test('nobody is mailed more than five times an hour and fifteen a day because others ask, from wherever', async () => {
  const { email } = await aCustomerUser(h, tenant);
  const mails = async () =>
    (await h.events(tenant.id, 'user.password_reset_requested')).length +
    (await h.events(tenant.id, 'user.sign_up_repeated')).length;
  const perHour: number[] = [];
  for (let hour = 0; hour < 5; hour += 1) {
    const before = await mails();
    for (let time = 0; time < 4; time += 1) {
      await reset(email);
      await h.settle();
      await open(email);
    }
    perHour.push((await mails()) - before);
    h.clock.advance(3601);
  }
  expect(perHour[0]).toBe(5);
  expect(perHour.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(15);
  h.clock.advance(86_400);
  await reset(email);
  await h.settle();
  expect((await h.events(tenant.id, 'user.password_reset_requested')).at(-1)?.occurredAt).toEqual(h.clock.now());
});
