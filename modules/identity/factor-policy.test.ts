import { randomUUID } from 'node:crypto';
import type { Tenant } from '@cm/kit/ctx';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { customerFactorSetting } from './factor-policy.ts';
import { identity } from './module.ts';
import { aBrowser, aPerson, type Browser, enrol, type FactorPerson, PASSWORD } from './testing/factor-people.ts';
import { SoftwareAuthenticator } from './testing/software-authenticator.ts';
import { aTenant, testGatekeeper } from './testing.ts';

/** A provider that always asks for two factors. */
const STRONG = randomUUID();

let h: Harness;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity],
    gatekeeper: testGatekeeper,
    local: { identityProviders: { countAsSecondFactor: async (_ctx, id) => id === STRONG } },
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
});

const ask = (value: (typeof customerFactorSetting)['fallback'], of = tenant) =>
  h.runtime.systemContext(of, 'test').transaction((tx) => writeSetting(tx, customerFactorSetting, value));
const signIn = async ({ email, zone }: FactorPerson) => {
  const browser = aBrowser(h, tenant);
  const { body } = await browser.call('POST', `/api/${zone}/session`, { email, password: PASSWORD });
  return { browser, state: body['state'] };
};
const sessionOf = async (browser: Browser) => (await browser.call('GET', '/api/portal/session')).body;
const offeredTo = async (browser: Browser) => (await sessionOf(browser))['user'];
const here = () => ({ rpId: `${tenant.slug}.localhost`, origin: `http://${tenant.slug}.localhost:3000` });
/** Every operation of this module that a signed-in customer’s person may call, as a list of calls. */
const GUARDED = (identity.routes ?? [])
  .filter(({ path, access }) => path.startsWith('/api/portal/') && access !== 'public')
  .map(({ method, path }) => ({ method, path: path.replaceAll(/:\w+/g, '00000000-0000-7000-8000-000000000000') }));
const opened = async (browser: Browser): Promise<string[]> => {
  const through: string[] = [];
  for (const { method, path } of GUARDED) {
    const { status } = await browser.call(method, path, method === 'GET' ? undefined : {});
    if (status !== 401) through.push(`${method} ${path}: ${status}`);
  }
  return through;
};

test('nothing is asked of customers unless their operator says so; the staff always need a second factor', async () => {
  const [customer, colleague] = [await aPerson(h, tenant), await aPerson(h, tenant, 'corporate')];
  expect((await signIn(customer)).state).toBe('signed_in');
  expect((await signIn(colleague)).state).toBe('enrolment');
  expect(await offeredTo(customer.browser)).toMatchObject({ factorOffered: false });
});

describe('offered', () => {
  test('to whoever has none, until they say no once, in every browser', async () => {
    await ask('offered');
    const [first, second] = [await aPerson(h, tenant), await aPerson(h, tenant)];
    const elsewhere = await signIn(first);
    expect(elsewhere.state).toBe('signed_in');
    for (const browser of [first.browser, elsewhere.browser, second.browser])
      expect(await offeredTo(browser)).toMatchObject({ factorOffered: true });
    expect((await first.browser.call('DELETE', '/api/portal/two-factor/offer')).status).toBe(204);
    for (const browser of [first.browser, elsewhere.browser])
      expect(await offeredTo(browser)).toMatchObject({ factorOffered: false });
    expect(await offeredTo(second.browser)).toMatchObject({ factorOffered: true });
    await enrol(h, tenant, second);
    expect(await offeredTo(second.browser)).toMatchObject({ factorOffered: false, twoFactor: true });
  });

  test('to nobody of another operator, nor to the staff', async () => {
    await ask('offered', await aTenant(h));
    expect(await offeredTo((await aPerson(h, tenant)).browser)).toMatchObject({ factorOffered: false });
    await ask('offered');
    const { browser } = await aPerson(h, tenant, 'corporate');
    expect((await browser.call('GET', '/api/corporate/session')).body['user']).toMatchObject({ factorOffered: false });
  });
});

describe('required', () => {
  test('whoever has none is led through the enrolment at the sign-in, and nothing opens before its end', async () => {
    await ask('required');
    const person = await aPerson(h, tenant);
    const { browser, state } = await signIn(person);
    expect(state).toBe('enrolment');
    expect(GUARDED.length).toBeGreaterThan(20);
    expect(await opened(browser)).toEqual([]);
    expect(await sessionOf(browser)).toMatchObject({ state: 'enrolment', user: null });
    const device = new SoftwareAuthenticator();
    const begun = await browser.call('POST', '/api/portal/session/enrolment/passkey-challenges');
    const credential = device.create({ challenge: String(begun.body['challenge']), ...here() });
    const ended = await browser.call('POST', '/api/portal/session/enrolment/passkey', {
      name: 'Téléphone',
      credential,
    });
    expect(ended.body).toMatchObject({ state: 'signed_in' });
    expect(await sessionOf(browser)).toMatchObject({ state: 'signed_in', user: { twoFactor: true } });
    expect((await signIn(person)).state).toBe('second_factor');
  });

  test('sessions opened without one end at once, those with one go on, and so do tokens', async () => {
    const [without, having] = [await aPerson(h, tenant), await aPerson(h, tenant)];
    await enrol(h, tenant, having);
    const made = await without.browser.call('POST', '/api/portal/tokens', { name: 'Robot', scopes: ['own.profile'] });
    await ask('required');
    expect(await opened(without.browser)).toEqual([]);
    expect(await sessionOf(without.browser)).toMatchObject({ state: 'anonymous' });
    expect(await sessionOf(having.browser)).toMatchObject({ state: 'signed_in' });
    expect((await having.browser.call('GET', '/api/portal/two-factor')).status).toBe(200);
    const app = await h.app();
    const byToken = await app.inject({
      method: 'PATCH',
      url: '/api/portal/profile',
      headers: { host: `${tenant.slug}.localhost:3000`, authorization: `Bearer ${String(made.body['secret'])}` },
      payload: { locale: 'ar' },
    });
    expect(byToken.statusCode).toBeLessThan(300);
    await ask('not_asked');
    expect(await sessionOf(without.browser)).toMatchObject({ state: 'signed_in' });
  });

  test('a session by a provider that always asks for two factors is worth two, by another one it is not', async () => {
    const person = await aPerson(h, tenant);
    const provider = (isEnough: boolean) =>
      h.admin.query('update identity.sessions set provider_id = $1 where user_id = $2', [
        isEnough ? STRONG : randomUUID(),
        person.userId,
      ]);
    await ask('required');
    for (const [isEnough, state] of [
      [true, 'signed_in'],
      [false, 'anonymous'],
    ] as const) {
      await provider(isEnough);
      expect(await sessionOf(person.browser)).toMatchObject({ state });
      const { status } = await person.browser.call('GET', '/api/portal/two-factor');
      expect(status).toBe(isEnough ? 200 : 401);
    }
  });

  test('nobody takes their last one away', async () => {
    await ask('required');
    const person = await aPerson(h, tenant);
    await ask('not_asked');
    const { code } = await enrol(h, tenant, person);
    await ask('required');
    const disable = () => person.browser.call('POST', '/api/portal/two-factor/removal', { code: code() });
    expect(await disable()).toMatchObject({ status: 409, body: { code: 'identity.second_factor_required' } });
    await h.admin.query('update identity.users set totp_enabled_at = null, totp_secret = null where id = $1', [
      person.userId,
    ]);
    await h.admin.query(
      `insert into identity.passkeys (tenant_id, id, user_id, name, rp_id, credential_id, public_key, counter, transports, created_at)
       values ($1, gen_random_uuid(), $2, 'Clé', 'x.localhost', uuid_send(gen_random_uuid()), '', 0, '{}', now())`,
      [tenant.id, person.userId],
    );
    const { rows } = await h.admin.query<{ id: string }>('select id from identity.passkeys where user_id = $1', [
      person.userId,
    ]);
    const remove = () =>
      person.browser.call('POST', `/api/portal/passkeys/${rows[0]?.id ?? ''}/removal`, {
        proof: { kind: 'password', secret: PASSWORD },
      });
    expect(await remove()).toMatchObject({ status: 409, body: { code: 'identity.second_factor_required' } });
    await ask('offered');
    expect((await remove()).status).toBe(204);
  });
});
