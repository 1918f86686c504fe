import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { identity } from './module.ts';
import { recoverAdministrator } from './recover-administrator.ts';
import {
  type Browser,
  aBrowser,
  aPerson,
  enrol,
  type FactorPerson,
  type Method,
  PASSWORD,
} from './testing/factor-people.ts';
import { SoftwareAuthenticator } from './testing/software-authenticator.ts';
import { aTenant, testGatekeeper } from './testing.ts';

/** Both are inside the staff's networks. */
const HOME = '10.8.40.7';
const ELSEWHERE = '10.8.41.7';

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

/** The same browser in one place or another. */
async function from(ip: string, { jar }: Browser, method: Method, url: string, body?: object, bearer?: string) {
  const app = await h.app();
  const cookie = [...jar].map(([key, held]) => `${key}=${held}`).join('; ');
  const response = await app.inject({
    method,
    url,
    remoteAddress: ip,
    headers: {
      host: `${tenant.slug}.localhost:3000`,
      'sec-fetch-site': 'same-origin',
      ...(cookie && !bearer ? { cookie } : {}),
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    },
    ...(body ? { payload: body } : {}),
  });
  for (const { name, value } of response.cookies) jar.set(name, value);
  return {
    status: response.statusCode,
    body: (response.body === '' ? {} : response.json()) as Readonly<Record<string, unknown>>,
    cookies: response.cookies,
  };
}

const ELSEWHERE_SAID = { status: 403, body: { code: 'identity.elsewhere' }, cookies: [] };
const limit = async (person: FactorPerson, networks: readonly string[], ip = HOME) =>
  from(ip, person.browser, 'PUT', `/api/${person.zone}/account-networks`, { networks });
const outcomes = async ({ userId }: FactorPerson) =>
  (
    await h.admin.query<{ outcome: string }>(
      'select outcome from identity.login_attempts where user_id = $1 order by at, id',
      [userId],
    )
  ).rows.map(({ outcome }) => outcome);

describe.each(['portal', 'corporate'] as const)('an account that is used from its networks alone, %s:', (zone) => {
  const profile = `/api/${zone}/sessions`;
  async function limited(networks: readonly string[] = ['10.8.40.0/24']) {
    const person = await aPerson(h, tenant, zone);
    const { code } = await enrol(h, tenant, person);
    expect((await limit(person, networks)).status).toBe(204);
    return { ...person, code };
  }

  test('opens at none of its steps elsewhere, and says so after the right password alone', async () => {
    const person = await limited();
    const session = `/api/${zone}/session`;
    const right = { email: person.email, password: PASSWORD };
    const browser = aBrowser(h, tenant);
    expect(await from(ELSEWHERE, browser, 'POST', session, right)).toMatchObject(ELSEWHERE_SAID);
    const wrong = await from(ELSEWHERE, browser, 'POST', session, { ...right, password: 'pas le bon mot' });
    const nobody = await from(ELSEWHERE, browser, 'POST', session, { email: 'personne@example.dz', password: 'rien' });
    expect([wrong.body['code'], wrong.status]).toEqual([nobody.body['code'], nobody.status]);
    expect((await from(HOME, browser, 'POST', session, right)).body).toEqual({ state: 'second_factor' });
    // On the way between the two steps.
    const second = await from(ELSEWHERE, browser, 'POST', `${session}/second-factor`, { code: person.code() });
    expect(second).toMatchObject(ELSEWHERE_SAID);
    h.clock.advance(60);
    await from(HOME, browser, 'POST', session, right);
    expect((await from(HOME, browser, 'POST', `${session}/second-factor`, { code: person.code() })).body).toEqual({
      state: 'signed_in',
    });
    expect(await outcomes(person)).toEqual([
      'elsewhere',
      'wrong_password',
      'second_factor',
      'elsewhere',
      'second_factor',
      'success',
    ]);
  });

  test('shuts a session elsewhere at the next request, and it goes on where it may', async () => {
    const person = await limited();
    const at = async (ip: string) => (await from(ip, person.browser, 'GET', profile)).status;
    expect([await at(HOME), await at(ELSEWHERE), await at(HOME)]).toEqual([200, 401, 200]);
    const state = async (ip: string) => (await from(ip, person.browser, 'GET', `/api/${zone}/session`)).body['state'];
    expect([await state(ELSEWHERE), await state(HOME)]).toEqual(['anonymous', 'signed_in']);
  });

  test('holds for API tokens, but for those that name networks of their own', async () => {
    const person = await limited();
    const make = async (networks: readonly string[]) =>
      String(
        (
          await from(HOME, person.browser, 'POST', `/api/${zone}/tokens`, {
            name: 'Sauvegarde',
            scopes: ['own.profile'],
            networks,
          })
        ).body['secret'],
      );
    const [plain, own] = [await make([]), await make([ELSEWHERE])];
    const use = async (ip: string, secret: string) =>
      (await from(ip, person.browser, 'PATCH', `/api/${zone}/profile`, { locale: 'fr' }, secret)).status;
    expect([await use(HOME, plain), await use(ELSEWHERE, plain)]).toEqual([204, 401]);
    expect([await use(HOME, own), await use(ELSEWHERE, own)]).toEqual([401, 204]);
  });

  test('is never limited to networks that shut out whoever asks, and says with which address', async () => {
    const person = await aPerson(h, tenant, zone);
    const refused = await limit(person, ['10.8.41.0/24', '2001:db8::/64']);
    expect(refused).toMatchObject({ status: 409, body: { code: 'identity.networks_shut_out' } });
    expect(JSON.stringify(refused.body)).toContain(HOME);
    expect((await from(HOME, person.browser, 'GET', `/api/${zone}/account-networks`)).body).toEqual({
      networks: [],
      address: HOME,
    });
    expect((await limit(person, ['n’importe quoi'])).status).toBe(400);
    expect((await limit(person, ['0.0.0.0/0'])).status).toBe(400);
    // As it may be written by a proxy.
    expect((await limit(person, ['::ffff:10.8.40.0/120'])).status).toBe(204);
    expect((await from(HOME, person.browser, 'GET', `/api/${zone}/account-networks`)).body['networks']).toEqual([
      '10.8.40.0/24',
    ]);
  });

  test('is told by mail and in the security activity, once for each change', async () => {
    const person = await limited();
    expect((await limit(person, ['10.8.40.0/24'])).status).toBe(204);
    await from(ELSEWHERE, aBrowser(h, tenant), 'POST', `/api/${zone}/session`, {
      email: person.email,
      password: PASSWORD,
    });
    expect((await limit(person, [])).status).toBe(204);
    expect((await h.events(tenant.id, 'user.networks_changed')).map(({ payload }) => payload)).toMatchObject([
      { userId: person.userId, before: [], networks: ['10.8.40.0/24'] },
      { userId: person.userId, before: ['10.8.40.0/24'], networks: [] },
    ]);
    await h.settle();
    const { rows } = await h.admin.query(
      `select kind, detail, ip, by_whom from identity.security_activity
       where user_id = $1 and kind in ('networks_changed', 'sign_in_from_elsewhere') order by at, id`,
      [person.userId],
    );
    expect(rows).toMatchObject([
      { kind: 'networks_changed', detail: '10.8.40.0/24', ip: HOME, by_whom: 'person' },
      { kind: 'sign_in_from_elsewhere', ip: ELSEWHERE, by_whom: 'person' },
      { kind: 'networks_changed', detail: null },
    ]);
  });

  test('asks for a recent proof', async () => {
    const person = await aPerson(h, tenant, zone);
    h.clock.advance(11 * 60);
    expect(await limit(person, [HOME])).toMatchObject({ status: 403, body: { code: 'common.proof_required' } });
  });
});

test('a passkey alone opens nothing elsewhere', async () => {
  const person = await aPerson(h, tenant);
  const device = new SoftwareAuthenticator();
  const here = { rpId: `${tenant.slug}.localhost`, origin: `http://${tenant.slug}.localhost:3000` };
  const proof = { kind: 'password', secret: PASSWORD };
  const begun = await person.browser.call('POST', '/api/portal/passkeys/challenges', { proof });
  const credential = device.create({ challenge: String(begun.body['challenge']), ...here });
  await person.browser.call('POST', '/api/portal/passkeys', { name: 'Clé', credential });
  expect((await limit(person, ['10.8.40.0/24'])).status).toBe(204);
  const S = '/api/portal/session';
  const enter = async (ip: string) => {
    const browser = aBrowser(h, tenant);
    const asked = await from(ip, browser, 'POST', `${S}/passkey-challenges`);
    const answer = device.get({ challenge: String(asked.body['challenge']), ...here });
    return from(ip, browser, 'POST', `${S}/passkey`, answer);
  };
  expect(await enter(ELSEWHERE)).toMatchObject({ status: 403, body: { code: 'identity.elsewhere' } });
  expect((await enter(HOME)).body).toEqual({ state: 'signed_in' });
});

describe('an administrator', () => {
  const MANAGER = ['users.read', 'users.manage'];
  const over = (by: FactorPerson, userId: string, networks: readonly string[]) =>
    from('10.8.0.9', by.browser, 'PUT', `/api/admin/users/${userId}/networks`, { networks });
  const at = (ip: string, { browser, zone }: FactorPerson) => from(ip, browser, 'GET', `/api/${zone}/sessions`);

  test('names them over a colleague, who is shut out elsewhere at once, and lifts them', async () => {
    const [manager, agent] = [await aPerson(h, tenant, 'corporate', MANAGER), await aPerson(h, tenant, 'corporate')];
    expect((await over(manager, agent.userId, [HOME])).status).toBe(204);
    expect([(await at(HOME, agent)).status, (await at(ELSEWHERE, agent)).status]).toEqual([200, 401]);
    const { body } = await from('10.8.0.9', manager.browser, 'GET', '/api/admin/users?kind=staff');
    const listed = (body['items'] as { id: string; networks: string[] }[]).find(({ id }) => id === agent.userId);
    expect(listed?.networks).toEqual([HOME]);
    expect((await over(manager, agent.userId, [])).status).toBe(204);
    expect((await at(ELSEWHERE, agent)).status).toBe(200);
  });

  test('lifts a customer’s, and names none for them', async () => {
    const [manager, karim] = [await aPerson(h, tenant, 'corporate', MANAGER), await aPerson(h, tenant)];
    expect((await limit(karim, [HOME])).status).toBe(204);
    expect((await over(manager, karim.userId, [ELSEWHERE])).status).toBe(404);
    expect((await over(manager, karim.userId, [])).status).toBe(204);
    expect((await at(ELSEWHERE, karim)).status).toBe(200);
  });

  test('not over themselves, over who holds more, without the right, or an account of another operator', async () => {
    const manager = await aPerson(h, tenant, 'corporate', MANAGER);
    const chief = await aPerson(h, tenant, 'corporate', [...MANAGER, 'roles.manage']);
    const agent = await aPerson(h, tenant, 'corporate', ['users.read']);
    const stranger = await aPerson(h, await aTenant(h), 'corporate');
    const said = async (by: FactorPerson, whose: FactorPerson) => (await over(by, whose.userId, [])).body['code'];
    expect(await said(manager, manager)).toBe('identity.own_account');
    expect(await said(manager, chief)).toBe('identity.own_rights');
    expect(await said(agent, chief)).toBe('common.forbidden');
    expect(await said(manager, stranger)).toBe('common.not_found');
  });

  test('who shut themselves out is let in by the machine', async () => {
    const chief = await aPerson(h, tenant, 'corporate');
    await h.admin.query(
      `update identity.user_roles set role_id = (select id from identity.roles where tenant_id = $1 and key = 'administrator') where user_id = $2`,
      [tenant.id, chief.userId],
    );
    expect((await limit(chief, [HOME])).status).toBe(204);
    await recoverAdministrator(h.runtime.systemContext(tenant, 'test'), chief.email);
    const entered = await from(ELSEWHERE, aBrowser(h, tenant), 'POST', '/api/corporate/session', {
      email: chief.email,
      password: PASSWORD,
    });
    expect(entered.body).toEqual({ state: 'enrolment' });
  });
});

test.each([["'{10.8.0.1/16}'"], ["'{ici}'"], ['array[null]::text[]'], ["array_fill('10.8.0.1'::text, array[21])"]])(
  'the database keeps no %s',
  async (list) => {
    const { userId } = await aPerson(h, tenant);
    await expect(h.admin.query(`update identity.users set networks = ${list} where id = $1`, [userId])).rejects.toThrow(
      /check constraint/,
    );
  },
);
