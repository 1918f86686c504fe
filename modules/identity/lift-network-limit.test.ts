import type { Tenant } from '@cm/kit/ctx';
import { listHeldCallers, MOST_HELD } from '@cm/kit/held-throttles';
import { type Harness, startHarness } from '@cm/kit/testing';
import { openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { identity } from './module.ts';
import { aPerson, type FactorPerson } from './testing/factor-people.ts';
import { aTenant, testGatekeeper } from './testing.ts';
import { throttles } from './throttles.ts';

let h: Harness;
let tenant: Tenant;
let platform: Tenant;
let addresses = 0;
let ip: string;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
  platform = await aTenant(h, { isPlatform: true });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  addresses += 1;
  ip = `105.96.40.${addresses}`;
});

const REASON = 'Le bureau d’un client, derrière une seule adresse';
const LIFTER = ['logins.read', 'limits.lift'];
type App = Awaited<ReturnType<Harness['app']>>;
/** Asks for the mail of confirmation again, which an address of a network may three times in a quarter of an hour. */
const ask = async (at: Tenant, app?: App, from = ip) =>
  (
    await (app ?? (await h.app())).inject({
      method: 'POST',
      url: '/api/portal/email-verification-requests',
      remoteAddress: from,
      headers: { host: `${at.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
      payload: { email: 'karim@example.dz' },
    })
  ).statusCode;
async function hold(at: Tenant, from = ip): Promise<void> {
  for (let n = 0; n < 3; n += 1) expect(await ask(at, undefined, from)).toBe(204);
  expect(await ask(at, undefined, from)).toBe(429);
}
interface Held {
  readonly limit: string;
  readonly subject: string;
  readonly network: string | null;
  readonly since: string;
  readonly until: string;
}
const read = async <T>({ browser }: FactorPerson, path: string) =>
  (await browser.call('GET', `/api/admin/${path}`)).body['items'] as T[];
const heldBy = (person: FactorPerson) => read<Held>(person, 'held-callers');
const lift = (by: FactorPerson, { limit, subject }: Pick<Held, 'limit' | 'subject'>, reason = REASON) =>
  by.browser.call('POST', '/api/admin/held-callers/liftings', { limit, subject, reason });
const only = async (person: FactorPerson): Promise<Held> => {
  const [one, ...others] = await heldBy(person);
  if (!one || others.length > 0) throw new Error(`${others.length + 1} are held`);
  return one;
};
/** What a limit counted so far becomes all that it lets pass: the rest of the attempts is not sent. */
const spend = (name: string, points: number) =>
  h.admin.query('update kit.throttles set points = $2 where key like $1', [`${name}:%`, points]);

describe('whom the limits by network refuse', () => {
  test('are listed with the limit, the network, and from when until when, beside every limit there is', async () => {
    const agent = await aPerson(h, tenant, 'corporate', ['logins.read']);
    for (let n = 0; n < 3; n += 1) await ask(tenant);
    expect(await heldBy(agent)).toEqual([]);
    const before = Date.now();
    expect(await ask(tenant)).toBe(429);
    expect(await heldBy(agent)).toEqual([
      {
        limit: 'resend-verification:account',
        purpose: expect.objectContaining({ fr: 'E-mails de confirmation redemandés pour une même adresse' }),
        subject: expect.stringMatching(new RegExp(`^${ip}:[\\w-]{22}$`)),
        network: ip,
        user: null,
        most: 3,
        everywhere: false,
        since: expect.any(String),
        until: expect.any(String),
      },
    ]);
    const { since, until } = await only(agent);
    expect(new Date(since).getTime()).toBeGreaterThan(before - 5000);
    const wait = new Date(until).getTime() - before;
    expect(wait).toBeGreaterThan(890_000);
    expect(wait).toBeLessThan(905_000);
    const limits = await read<{ name: string }>(agent, 'network-limits');
    expect(limits.map(({ name }) => name)).toEqual(throttles.map(({ name }) => name));
    expect(limits).toContainEqual({
      name: 'sign-up',
      purpose: { fr: 'Inscriptions', ar: 'التسجيلات', en: 'Sign-ups' },
      by: 'ip',
      limit: 20,
      windowSeconds: 3600,
      everywhere: false,
    });
  });

  test('are of one operator, and read by who may read the sign-ins', async () => {
    await hold(tenant);
    const other = await aTenant(h);
    const [agent, stranger] = [
      await aPerson(h, tenant, 'corporate', LIFTER),
      await aPerson(h, other, 'corporate', LIFTER),
    ];
    expect(await heldBy(stranger)).toEqual([]);
    expect((await lift(stranger, await only(agent))).status).toBe(404);
    // Another operator's count is not reached by writing its id into what is asked for.
    const { limit, subject } = await only(agent);
    expect((await lift(stranger, { limit, subject: `${tenant.id}:${subject}` })).status).toBe(404);
    expect(await heldBy(agent)).toHaveLength(1);
    const plain = await aPerson(h, tenant, 'corporate', ['users.read']);
    for (const path of ['network-limits', 'held-callers'])
      expect((await plain.browser.call('GET', `/api/admin/${path}`)).status).toBe(403);
  });

  test('are none any more when the window ends, and again when the next one is full', async () => {
    const agent = await aPerson(h, tenant, 'corporate', LIFTER);
    await hold(tenant);
    await h.admin.query(
      `update kit.throttles set expire = 1, refused_at = refused_at - interval '1 hour' where key like 'resend%'`,
    );
    expect(await heldBy(agent)).toEqual([]);
    const next = await h.instance();
    expect(await ask(tenant, next.app)).toBe(204);
    expect(await heldBy(agent)).toEqual([]);
    for (let n = 0; n < 2; n += 1) await ask(tenant, next.app);
    expect(await ask(tenant, next.app)).toBe(429);
    const { since } = await only(agent);
    expect(Date.now() - new Date(since).getTime()).toBeLessThan(60_000);
    await next.close();
  });

  test('of a limit over all operators they are said to the platform alone, which alone lifts it', async () => {
    const [agent, operator] = [
      await aPerson(h, tenant, 'corporate', LIFTER),
      await aPerson(h, platform, 'corporate', LIFTER),
    ];
    const signIn = async () =>
      (
        await (
          await h.app()
        ).inject({
          method: 'POST',
          url: '/api/portal/session',
          remoteAddress: ip,
          headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
          payload: { email: 'personne@example.dz', password: 'pas le bon mot de passe' },
        })
      ).statusCode;
    expect(await signIn()).toBe(401);
    await spend('sign-in:hour:all', 100);
    expect(await signIn()).toBe(429);
    expect(await heldBy(agent)).toEqual([]);
    const held = await only(operator);
    expect(held).toMatchObject({ limit: 'sign-in:hour', network: ip, subject: ip, everywhere: true, most: 100 });
    expect((await lift(agent, held)).status).toBe(404);
    expect((await lift(operator, held)).status).toBe(204);
    expect(await heldBy(operator)).toEqual([]);
  });
});

describe('lifting one', () => {
  test('lets the network try again, in a process that refused nobody at once, and is told with its reason', async () => {
    const agent = await aPerson(h, tenant, 'corporate', LIFTER);
    await hold(tenant);
    const held = await only(agent);
    expect((await lift(agent, held)).status).toBe(204);
    expect(await heldBy(agent)).toEqual([]);
    const next = await h.instance();
    expect(await ask(tenant, next.app)).toBe(204);
    await next.close();
    expect((await h.events(tenant.id, 'network_limit.lifted')).map(({ actor, payload }) => [actor, payload])).toEqual([
      [`staff:${agent.userId}`, { limit: 'resend-verification:account', network: ip, userId: null, reason: REASON }],
    ]);
    expect((await lift(agent, held)).status).toBe(404);
  });

  test('is of its own right, with a reason, a recent proof, and a limit that is declared', async () => {
    const [reader, agent] = [
      await aPerson(h, tenant, 'corporate', ['logins.read']),
      await aPerson(h, tenant, 'corporate', LIFTER),
    ];
    await hold(tenant);
    const held = await only(reader);
    expect((await lift(reader, held)).body).toMatchObject({ code: 'common.forbidden' });
    expect((await lift(agent, held, 'non')).status).toBe(400);
    expect((await lift(agent, { ...held, limit: 'resend-verification' })).status).toBe(404);
    expect((await lift(agent, { ...held, limit: 'inconnue' })).status).toBe(404);
    h.clock.advance(11 * 60);
    expect((await lift(agent, held)).body).toMatchObject({ code: 'common.proof_required' });
  });

  test('of somebody who is signed in says who, is not over who holds more, and is read by them', async () => {
    const [agent, chief] = [
      await aPerson(h, tenant, 'corporate', LIFTER),
      await aPerson(h, tenant, 'corporate', [...LIFTER, 'users.manage']),
    ];
    const wrong = async ({ browser }: FactorPerson) =>
      (
        await browser.call('POST', '/api/corporate/password-changes', {
          current: 'pas le bon mot',
          password: 'Une phrase bien longue',
        })
      ).status;
    await wrong(chief);
    await spend('sensitive', 30);
    expect(await wrong(chief)).toBe(429);
    const held = await only(agent);
    expect(held).toMatchObject({ limit: 'sensitive', user: { id: chief.userId, kind: 'staff' }, most: 30 });
    expect((await lift(agent, held)).body).toMatchObject({ code: 'identity.own_rights' });
    expect((await lift(chief, held)).status).toBe(204);
    await h.settle();
    const { rows } = await h.admin.query(
      `select by_whom from identity.security_activity where user_id = $1 and kind = 'limit_lifted'`,
      [chief.userId],
    );
    expect(rows).toEqual([{ by_whom: 'person' }]);
  });
});

test('the list reads those whom the operator refuses, among any number of counts and of others’', async () => {
  await h.admin.query(
    `insert into kit.throttles (key, points, expire, refused_at, scope, throttle, network, most)
     select 'sign-up:' || s.scope || ':' || n, 21, extract(epoch from now() + interval '1 hour') * 1000 + n,
       case when s.scope = $1 and n > 300 then null else now() end, s.scope, 'sign-up', '192.0.2.1', 20
     from generate_series(1, 20000) n, (values ($1), ($2)) s (scope)`,
    [tenant.id, platform.id],
  );
  await h.admin.query('analyze kit.throttles');
  const explained = await openExplained(h);
  let held = 0;
  const readRows = await explained.mostRead(() =>
    explained.database.transaction({ tenantId: tenant.id, readOnly: true }, async (db) => {
      held = (await listHeldCallers(db, { everywhere: false })).length;
    }),
  );
  await explained.close();
  expect(held).toBe(MOST_HELD);
  expect(readRows).toBeLessThanOrEqual(2 * MOST_HELD);
  await h.admin.query(`delete from kit.throttles where throttle = 'sign-up'`);
});
