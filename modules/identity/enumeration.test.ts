import { hashPassword } from '@cm/kit/crypto';
import { uuidv7 } from '@cm/kit/ids';
import { DRILL_MS, extent, tell } from '@cm/kit/testing/drill';
import { rankSumP } from '@cm/kit/testing/rank-sum';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { logIn } from './log-in.ts';
import { mailCodeSetting } from './mail-code.ts';
import { requestMailCode } from './request-mail-code.ts';
import { writeSetting } from '@cm/kit/settings';
import { requestLink } from './mail-link.ts';
import { identity } from './module.ts';
import { signUp } from './sign-up.ts';
import { aCustomerUser, aStaffMember, aTenant, testGatekeeper } from './testing.ts';

/** Of each kind, in turn. */
const TIMES = extent(15, 1000);
/** What may come by chance: in the suite once in some hundred thousand runs, in the drill the figure of the catalogue (B2). */
const CHANCE = extent(1e-5, 0.01);
const WARM = 5;

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
  await h.runtime.systemContext(tenant, 'test').transaction((tx) => writeSetting(tx, mailCodeSetting, true));
  ctx = h.runtime.context({ tenant, actor: { kind: 'anonymous', ip: '203.0.113.9', userAgent: 'test' } });
});

const reset = (email: string) => requestLink(ctx, { purpose: 'reset_password', kind: 'customer', email });
const resend = (email: string) => requestLink(ctx, { purpose: 'verify_email', kind: 'customer', email });
const open = async (email: string) =>
  void (await signUp(
    ctx,
    {
      email,
      password: 'une barque sur la mer 42',
      name: 'Nadia Cherif',
      locale: 'fr',
      customerKind: 'individual',
    },
    async () => undefined,
  ));

const code = async (email: string) => void (await requestMailCode(ctx, email));

/** A password that is not the one; the answer is the same refusal. */
const signIn = (email: string) =>
  logIn(ctx, 'customer', { email, password: 'une autre barque 43' }, { cookies: {}, sessionId: null }).then(
    () => expect.unreachable('a wrong password opened an account'),
    (error: { code: string }) => expect(error.code).toBe('identity.wrong_credentials'),
  );

const asks: readonly (readonly [string, (email: string) => Promise<void>])[] = [
  ['a reset', reset],
  ['the verification again', resend],
  ['a sign-up', open],
  ['a code by mail', code],
];

/** How many rows each of these tables got by an act; what an act writes is what it does. */
async function written(act: () => Promise<unknown>): Promise<Record<string, number>> {
  const count = async () => {
    const { rows } = await h.admin.query<Record<string, string>>(
      `select (select count(*) from identity.one_time_links) as links, (select count(*) from kit.outbox) as events,
        (select count(*) from graphile_worker.jobs) as jobs,
        (select count(*) from identity.mail_codes) as codes`,
    );
    return rows[0] ?? {};
  };
  const before = await count();
  await act();
  const after = await count();
  return Object.fromEntries(Object.keys(after).map((name) => [name, Number(after[name]) - Number(before[name])]));
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** People with a password; each is asked for once, so that no limit of an account comes between. */
async function someAccounts(count: number): Promise<string[]> {
  const { secrets } = h.runtime.ports.local;
  if (!secrets) throw new Error('no secrets');
  const hash = await hashPassword('une barque sur la mer 42', secrets.key('passwords'));
  const emails = Array.from({ length: count }, (_, index) => `known${index}@example.dz`);
  await h.admin.query(
    `insert into identity.users (tenant_id, id, kind, email, email_verified_at, name, locale, password_hash, created_at)
     select $1, id, 'customer', email, $2, 'Nadia Cherif', 'fr', $3, $2 from unnest($4::uuid[], $5::text[]) as of (id, email)`,
    [tenant.id, h.clock.now(), hash, emails.map(() => uuidv7(h.clock.now())), emails],
  );
  return emails;
}

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

  test.each<readonly [string, (email: string) => Promise<void>]>([...asks, ['a sign-in', signIn]])(
    '%s cannot be told apart by its time',
    async (name, ask) => {
      const known = await someAccounts(TIMES + WARM);
      const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
      for (const [index, email] of known.entries())
        for (const kind of ['known', 'unknown'] as const) {
          const start = performance.now();
          await ask(kind === 'known' ? email : `nobody${index}@example.dz`);
          if (index >= WARM) times[kind].push(performance.now() - start);
        }
      const apart = Math.abs(median(times.known) - median(times.unknown));
      const p = rankSumP(times.known, times.unknown);
      tell(
        `B2: ${name}: ${TIMES} known and ${TIMES} unknown addresses, medians ${apart.toFixed(2)} ms apart, p ${p.toFixed(3)}`,
      );
      expect(p).toBeGreaterThan(CHANCE);
    },
    DRILL_MS,
  );

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
