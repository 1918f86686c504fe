import { hashPassword } from '@cm/kit/crypto';
import type { Tenant } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { identity } from './module.ts';
import { signInNotices } from './sign-in-notices.ts';
import { aCustomerUser, aTenant, testGatekeeper } from './testing.ts';

const PASSWORD = 'une barque sur la mer 42';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0';

let h: Harness;
let tenant: Tenant;
let hash: string;
let karim: { userId: string; email: string };
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
  const { secrets } = h.runtime.ports.local;
  if (!secrets) throw new Error('no secrets');
  hash = await hashPassword(PASSWORD, secrets.key('passwords'));
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  karim = await aCustomer();
});

async function aCustomer() {
  const person = await aCustomerUser(h, tenant);
  await h.admin.query('update identity.users set password_hash = $1 where id = $2', [hash, person.userId]);
  return person;
}

/** A browser keeps its cookies; it moves from one network to another with `from`. */
function browser() {
  const jar = new Map<string, string>();
  return async function call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object, from = '10.7.0.1') {
    const app = await h.app();
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.inject({
      method,
      url: `/api/portal/${path}`,
      remoteAddress: from,
      headers: {
        host: `${tenant.slug}.localhost:3000`,
        'sec-fetch-site': 'same-origin',
        'user-agent': FIREFOX,
        ...(cookie ? { cookie } : {}),
      },
      ...(body ? { payload: body } : {}),
    });
    for (const { name, value } of response.cookies) jar.set(name, value);
    return response;
  };
}
type Browser = ReturnType<typeof browser>;

async function enter(call: Browser, who = karim, from?: string): Promise<void> {
  h.clock.advance(60);
  expect((await call('POST', 'session', { email: who.email, password: PASSWORD }, from)).statusCode).toBe(200);
}

/** For each sign-in whether its person is mailed, oldest first. */
async function mailed(): Promise<boolean[]> {
  const [notice] = signInNotices;
  const entries = (await h.events(tenant.id, 'user.logged_in')) as StoredEvent[];
  return entries.map((event) => notice?.when?.(event) ?? true);
}

describe('a sign-in from a new browser', () => {
  test('is told, but not the very first of an account, and once for each browser', async () => {
    const [own, other] = [browser(), browser()];
    await enter(own);
    await enter(own);
    await enter(other);
    await enter(other);
    await enter(own);
    expect(await mailed()).toEqual([false, false, true, false, false]);
  });

  test('is not told for a known browser in another network: phones move', async () => {
    const own = browser();
    await enter(own);
    await enter(own, karim, '10.7.9.9');
    expect(await mailed()).toEqual([false, false]);
  });

  test('is another matter for each account that one browser enters', async () => {
    const shared = browser();
    const nadia = await aCustomer();
    await enter(browser(), nadia);
    await enter(shared);
    await enter(shared, nadia);
    expect(await mailed()).toEqual([false, false, true]);
  });

  test('says which, in words of ours alone', async () => {
    await enter(browser());
    await enter(browser());
    const event = (await h.events(tenant.id, 'user.logged_in')).at(-1);
    expect(event?.payload).toMatchObject({ newBrowser: true, device: 'Firefox · Windows' });
    expect(signInNotices[0]?.facts(event as StoredEvent)).toMatchObject({
      device: 'Firefox · Windows',
      ip: '10.7.0.1',
    });
  });

  test('is not told for a refused one', async () => {
    await enter(browser());
    await browser()('POST', 'session', { email: karim.email, password: 'pas le bon mot' });
    expect(await mailed()).toEqual([false]);
  });
});

test('all other sessions end at once, and nobody else’s', async () => {
  const [own, other, third, nadias] = [browser(), browser(), browser(), browser()];
  for (const one of [other, third, own]) await enter(one);
  await enter(nadias, await aCustomer());
  const answer = await own('DELETE', 'sessions');
  expect([answer.statusCode, answer.json()]).toEqual([200, { ended: 2 }]);
  const status = async (call: Browser) => (await call('GET', 'sessions')).statusCode;
  expect([await status(own), await status(other), await status(third), await status(nadias)]).toEqual([
    200, 401, 401, 200,
  ]);
  expect(await h.events(tenant.id, 'user.other_sessions_ended')).toMatchObject([
    { payload: { userId: karim.userId, email: karim.email, ended: 2 } },
  ]);
  expect((await own('DELETE', 'sessions')).json()).toEqual({ ended: 0 });
  expect((await browser()('DELETE', 'sessions')).statusCode).toBe(401);
});

test('a session says whether the account was entered from its address before', async () => {
  await enter(browser());
  const own = browser();
  await enter(own, karim, '10.7.9.9');
  await enter(browser(), karim, '10.7.0.1');
  const { items } = (await own('GET', 'sessions')).json<{ items: { ip: string; addressKnown: boolean }[] }>();
  expect(items.map(({ ip, addressKnown }) => [ip, addressKnown])).toEqual([
    ['10.7.0.1', true],
    ['10.7.9.9', false],
    ['10.7.0.1', false],
  ]);
});
