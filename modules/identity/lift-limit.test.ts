import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listHoldingGuesses } from './guess.queries.ts';
import { identity } from './module.ts';
import { aBrowser, aPerson, enrol, type FactorPerson, PASSWORD } from './testing/factor-people.ts';
import { aTenant, testGatekeeper } from './testing.ts';

let h: Harness;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
});

const REASON = 'Reconnue au téléphone';
const LIFTER = ['logins.read', 'limits.lift'];
const signIn = async ({ email, zone }: FactorPerson, password: string) =>
  (await aBrowser(h, tenant).call('POST', `/api/${zone}/session`, { email, password })).status;
async function guess(person: FactorPerson, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await signIn(person, `pas le bon ${n}`);
}
const held = async ({ browser }: FactorPerson) =>
  (await browser.call('GET', '/api/admin/limits')).body['items'] as readonly object[];
const lift = (by: FactorPerson, { userId }: { userId: string }, secret = 'password', reason = REASON) =>
  by.browser.call('POST', `/api/admin/users/${userId}/limit-liftings`, { secret, reason });

describe('the accounts that a limit holds back', () => {
  test('are those whose right password is refused now: who, what, until when and how many', async () => {
    const [agent, karim, nadia] = [
      await aPerson(h, tenant, 'corporate', LIFTER),
      await aPerson(h, tenant),
      await aPerson(h, tenant),
    ];
    await guess(nadia, 11);
    await guess(karim, 11);
    expect(await held(agent)).toEqual([]);
    await guess(karim, 1);
    expect(await signIn(karim, PASSWORD)).toBe(401);
    expect(await held(agent)).toEqual([
      {
        userId: karim.userId,
        name: 'Karim Haddad',
        email: karim.email,
        kind: 'customer',
        secret: 'password',
        allowance: 'stranger',
        guesses: 12,
        until: '2026-03-03T09:00:00.000Z',
      },
    ]);
    h.clock.advance(86_399);
    // The session of the agent was over meanwhile.
    const fresh = await aPerson(h, tenant, 'corporate', LIFTER);
    expect(await held(fresh)).toHaveLength(1);
    h.clock.advance(1);
    expect(await held(fresh)).toEqual([]);
  });

  test('have codes among them, which wait for minutes only', async () => {
    const agent = await aPerson(h, tenant, 'corporate', LIFTER);
    const karim = await aPerson(h, tenant);
    await enrol(h, tenant, karim);
    const browser = aBrowser(h, tenant);
    await browser.call('POST', '/api/portal/session', { email: karim.email, password: PASSWORD });
    for (let n = 0; n < 5; n += 1) await browser.call('POST', '/api/portal/session/second-factor', { code: '000000' });
    expect(await held(agent)).toMatchObject([{ secret: 'code', guesses: 5, until: '2026-03-02T09:01:30.000Z' }]);
    expect((await lift(agent, karim, 'password')).status).toBe(404);
    expect((await lift(agent, karim, 'code')).status).toBe(204);
    expect(await held(agent)).toEqual([]);
  });

  test('are of one operator; an address that nobody has is none of them', async () => {
    const other = await aTenant(h);
    const [agent, stranger] = [
      await aPerson(h, tenant, 'corporate', LIFTER),
      await aPerson(h, other, 'corporate', LIFTER),
    ];
    const karim = await aPerson(h, tenant);
    await guess(karim, 12);
    await guess({ ...karim, email: 'personne@example.dz' }, 12);
    expect(await held(agent)).toHaveLength(1);
    expect(await held(stranger)).toEqual([]);
    expect((await lift(stranger, karim)).status).toBe(404);
  });
});

describe('lifting', () => {
  test('lets the person in at once, and is told with its reason', async () => {
    const [agent, karim] = [await aPerson(h, tenant, 'corporate', LIFTER), await aPerson(h, tenant)];
    await guess(karim, 12);
    expect(await signIn(karim, PASSWORD)).toBe(401);
    expect((await lift(agent, karim)).status).toBe(204);
    expect(await signIn(karim, PASSWORD)).toBe(200);
    expect((await h.events(tenant.id, 'user.limit_lifted')).map(({ actor, payload }) => [actor, payload])).toEqual([
      [
        `staff:${agent.userId}`,
        { userId: karim.userId, email: karim.email, secret: 'password', guesses: 12, reason: REASON },
      ],
    ]);
    await h.settle();
    const { rows } = await h.admin.query(
      `select by_whom, detail from identity.security_activity where user_id = $1 and kind = 'limit_lifted'`,
      [karim.userId],
    );
    expect(rows).toEqual([{ by_whom: 'staff', detail: null }]);
    expect((await lift(agent, karim)).status).toBe(404);
  });

  test('reaches an account behind more of them than are listed', async () => {
    const [agent, karim] = [await aPerson(h, tenant, 'corporate', LIFTER), await aPerson(h, tenant)];
    await guess(karim, 12);
    await h.admin.query(
      `insert into identity.guesses (tenant_id, account, secret, allowance, evaluated, expires_at)
       select tenant_id, gen_random_uuid()::text, secret, allowance, evaluated, expires_at + interval '1 hour'
       from identity.guesses, generate_series(1, 200) where account = $1`,
      [karim.userId],
    );
    expect(await held(agent)).toEqual([]);
    expect((await lift(agent, karim)).status).toBe(204);
    expect(await signIn(karim, PASSWORD)).toBe(200);
  });

  test('is of its own right, with a reason and a recent proof, and not over who holds more', async () => {
    const reader = await aPerson(h, tenant, 'corporate', ['logins.read']);
    const agent = await aPerson(h, tenant, 'corporate', LIFTER);
    const chief = await aPerson(h, tenant, 'corporate', [...LIFTER, 'users.manage']);
    const plain = await aPerson(h, tenant, 'corporate', ['users.read']);
    await guess(chief, 12);
    expect((await plain.browser.call('GET', '/api/admin/limits')).status).toBe(403);
    expect(await held(reader)).toHaveLength(1);
    expect((await lift(reader, chief)).body).toMatchObject({ code: 'common.forbidden' });
    expect((await lift(agent, chief)).body).toMatchObject({ code: 'identity.own_rights' });
    expect((await lift(agent, chief, 'password', 'non')).status).toBe(400);
    h.clock.advance(11 * 60);
    expect((await lift(agent, chief)).body).toMatchObject({ code: 'common.proof_required' });
  });
});

test('the list reads what may hold somebody back, among any number of people who signed in', async () => {
  const karim = await aPerson(h, tenant);
  await guess(karim, 12);
  await h.admin.query(
    `insert into identity.guesses (tenant_id, account, secret, allowance, evaluated, expires_at)
     select $1, gen_random_uuid()::text, 'password', 'stranger', '{}', $2 from generate_series(1, 20000)`,
    [tenant.id, new Date(h.clock.now().getTime() + 3_600_000)],
  );
  // A copy of the table's own person, under other ids.
  await h.admin.query(
    `insert into identity.users (tenant_id, id, kind, email, name, locale, created_at)
     select tenant_id, gen_random_uuid(), kind, n || '@exemple.dz', name, locale, created_at
     from identity.users, generate_series(1, 20000) n where id = $1`,
    [karim.userId],
  );
  await h.admin.query('analyze identity.guesses, identity.users');
  const explained = await openExplained(h);
  const read = await explained.mostRead(() =>
    explained.database.transaction({ tenantId: tenant.id, readOnly: true }, (db) =>
      listHoldingGuesses(db, h.clock.now()),
    ),
  );
  await explained.close();
  expect(read).toBeLessThan(50);
});
