import { identity } from '@cm/identity/module';
import { aCustomerUser, aStaffMember, aTenant, type Person, signedIn, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { until } from '@cm/kit/testing/until';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeSetting } from './change-setting.ts';
import { settings } from './module.ts';

// The installation's staff networks are 127.0.0.0/8, ::1 and 10.8.0.0/16; 192.0.2.0/24 is its proxies' (`testing/harness.ts`).
const OWN = '10.8.1.7';
const COLLEAGUES = '10.8.2.7';
const OUTSIDE = '203.0.113.7';
const KEY = 'identity.staff_networks';

let h: Harness;
let tenant: Tenant;
let admin: Person;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, settings], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  admin = await aStaffMember(h, tenant, ['settings.read', 'settings.manage']);
});

interface From {
  readonly ip: string;
  readonly headers?: Readonly<Record<string, string>>;
}
async function call(
  method: 'GET' | 'PUT' | 'POST',
  url: string,
  { ip, headers = admin.headers }: From,
  payload?: object,
) {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers, remoteAddress: ip, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body };
}
const listed = async (ip: string, headers?: From['headers']) =>
  (await call('GET', '/api/admin/settings', { ip, ...(headers ? { headers } : {}) })).status;
const narrow = (value: readonly unknown[], ip = OWN) => call('PUT', `/api/admin/settings/${KEY}`, { ip }, { value });
/** What an operator names holds within a second. */
const holds = (ip: string, status: number) => until(`${status} from ${ip}`, async () => (await listed(ip)) === status);

describe('an operator’s staff areas', () => {
  test('answer in all of the installation’s networks while nothing is named, and nowhere else', async () => {
    expect([await listed(OWN), await listed(COLLEAGUES), await listed('127.0.0.1'), await listed(OUTSIDE)]).toEqual([
      200, 200, 200, 404,
    ]);
  });

  test('exist in the networks that it names alone, for a session, a token, the sign-in, and no other operator', async () => {
    expect((await narrow(['10.8.1.0/24'])).status).toBe(204);
    await holds(COLLEAGUES, 404);
    expect([await listed(OWN), await listed(OUTSIDE), await listed('127.0.0.1')]).toEqual([200, 404, 404]);
    const host = { host: admin.headers['host'] ?? '', 'sec-fetch-site': 'same-origin' };
    const attempt = { email: admin.email, password: 'rien de tel' };
    const signIn = (ip: string) => call('POST', '/api/corporate/session', { ip, headers: host }, attempt);
    expect([(await signIn(OWN)).status, (await signIn(COLLEAGUES)).status]).toEqual([401, 404]);
    const programs = { ...host, authorization: 'Bearer cm_rien' };
    expect([await listed(OWN, programs), await listed(COLLEAGUES, programs)]).toEqual([401, 404]);
    const state = (ip: string, area: string) => call('GET', `/api/${area}/session`, { ip, headers: host });
    expect([(await state(COLLEAGUES, 'corporate')).status, (await state(COLLEAGUES, 'portal')).status]).toEqual([
      404, 200,
    ]);
    const other = await aStaffMember(h, await aTenant(h), ['settings.read']);
    expect(await listed(COLLEAGUES, other.headers)).toBe(200);
  });

  test('are never opened wider than the installation', async () => {
    expect((await narrow(['10.8.1.0/24', '203.0.113.0/24'])).status).toBe(204);
    await holds(COLLEAGUES, 404);
    expect([await listed(OWN), await listed(OUTSIDE)]).toEqual([200, 404]);
  });

  test('are judged by the address that the trusted proxy names, never by a header of somebody else', async () => {
    expect((await narrow(['10.8.1.0/24'])).status).toBe(204);
    await holds(COLLEAGUES, 404);
    const forwarded = { ...admin.headers, 'x-forwarded-for': OWN };
    expect([await listed('192.0.2.9', forwarded), await listed(COLLEAGUES, forwarded)]).toEqual([200, 404]);
    expect(await listed('192.0.2.9', { ...admin.headers, 'x-forwarded-for': `${OWN}, ${COLLEAGUES}` })).toBe(404);
    expect(await listed('192.0.2.9', { ...admin.headers, 'x-forwarded-for': 'ici' })).toBe(400);
  });

  test.each([
    ['an IPv4 address written as IPv6', ['10.8.1.0/24'], '::ffff:10.8.1.7', 200],
    ['a network written so', ['::ffff:10.8.1.0/120'], '10.8.1.7', 200],
    ['a /64 that holds it', ['::/64', '10.8.1.0/24'], '::1', 200],
    ['another /64', ['2001:db8::/64', '10.8.1.0/24'], '::1', 404],
    ['IPv4 alone', ['10.8.1.0/24'], '::1', 404],
  ])('%s', async (_name, networks, ip, status) => {
    expect((await narrow(networks)).status).toBe(204);
    await holds(COLLEAGUES, 404);
    expect(await listed(ip)).toBe(status);
  });
});

describe('a change', () => {
  test('that would shut out whoever makes it is refused with their address, and nothing changes', async () => {
    const refused = await narrow(['10.8.1.0/24'], COLLEAGUES);
    expect(refused.status).toBe(409);
    expect(JSON.parse(refused.body)).toMatchObject({
      code: 'identity.networks_shut_out',
      params: { address: COLLEAGUES },
    });
    expect(await h.events(tenant.id, 'setting.changed')).toEqual([]);
    expect(await listed(COLLEAGUES)).toBe(200);
  });

  test.each([
    [['n’importe quoi']],
    [['0.0.0.0/0']],
    [['::/0']],
    [[7]],
    [Array.from({ length: 21 }, (_, n) => `10.8.1.${n}`)],
  ])('is none: %j', async (networks) => {
    expect((await narrow(networks)).status).toBe(400);
  });

  test('is audited, and lifted again by an administrator or by the machine', async () => {
    expect((await narrow(['10.8.1.0/24'])).status).toBe(204);
    await holds(COLLEAGUES, 404);
    await changeSetting(h.runtime.systemContext(tenant, 'command-line'), KEY, []);
    await holds(COLLEAGUES, 200);
    expect((await h.events(tenant.id, 'setting.changed')).map(({ payload, actor }) => [payload, actor])).toMatchObject([
      [{ key: KEY, from: [], to: ['10.8.1.0/24'] }, `staff:${admin.userId}`],
      [{ key: KEY, from: ['10.8.1.0/24'], to: [] }, 'system:command-line'],
    ]);
  });
});

test('a customer in the portal is asked for nothing of it', async () => {
  expect((await narrow(['10.8.1.0/24'])).status).toBe(204);
  await holds(COLLEAGUES, 404);
  const { userId } = await aCustomerUser(h, tenant);
  const karim = await signedIn(h, tenant, userId, 'customer', [], {});
  expect((await call('GET', '/api/portal/sessions', { ip: OUTSIDE, headers: karim.headers })).status).toBe(200);
});
