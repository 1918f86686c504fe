import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aBrowser, aPerson, type Browser, enrol, type FactorPerson, PASSWORD } from './testing/factor-people.ts';
import { identity } from './module.ts';
import type { SignInZone } from './session.ts';
import { SoftwareAuthenticator, type Wanted } from './testing/software-authenticator.ts';
import { aTenant, testGatekeeper } from './testing.ts';

let h: Harness;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
});

const PROOF = { kind: 'password', secret: PASSWORD };
const here = (of: Tenant = tenant) => ({
  rpId: `${of.slug}.localhost`,
  origin: `http://${of.slug}.localhost:3000`,
});
type Bend = Partial<Wanted>;

async function begin({ browser, zone }: FactorPerson): Promise<string> {
  const begun = await browser.call('POST', `/api/${zone}/passkeys/challenges`, { proof: PROOF });
  expect(begun.status, JSON.stringify(begun.body)).toBe(200);
  return String(begun.body['challenge']);
}

async function add(person: FactorPerson, device = new SoftwareAuthenticator(), bend: Bend = {}) {
  const challenge = await begin(person);
  const credential = device.create({ challenge, ...here(), ...bend });
  const answer = await person.browser.call('POST', `/api/${person.zone}/passkeys`, { name: 'Téléphone', credential });
  return { device, credential, status: answer.status, body: answer.body };
}

async function somebodyWithPasskey(zone: SignInZone = 'portal') {
  const person = await aPerson(h, tenant, zone);
  const added = await add(person);
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  return { ...added, person, id: String(added.body['id']), recoveryCodes: added.body['recoveryCodes'] as string[] };
}

/** Asks for a challenge in `b` and answers it with the device. */
async function enterAlone(
  device: SoftwareAuthenticator,
  bend: Bend = {},
  b: Browser = aBrowser(h, tenant),
  zone = 'portal',
) {
  const begun = await b.call('POST', `/api/${zone}/session/passkey-challenges`);
  expect(begun.body['allowCredentials']).toEqual([]);
  const answer = device.get({ challenge: String(begun.body['challenge']), ...here(), ...bend });
  const entered = await b.call('POST', `/api/${zone}/session/passkey`, answer);
  return { ...entered, b, answer };
}

async function withPassword({ email, zone }: FactorPerson): Promise<Browser> {
  const b = aBrowser(h, tenant);
  const signedIn = await b.call('POST', `/api/${zone}/session`, { email, password: PASSWORD });
  expect(signedIn.body).toEqual({ state: 'second_factor' });
  return b;
}

async function confirm(b: Browser, device: SoftwareAuthenticator, bend: Bend = {}, zone = 'portal') {
  const begun = await b.call('POST', `/api/${zone}/session/second-factor/passkey-challenges`);
  const answer = device.get({ challenge: String(begun.body['challenge']), ...here(), ...bend });
  const entered = await b.call('POST', `/api/${zone}/session/second-factor/passkey`, answer);
  return { ...entered, begun, answer };
}

describe.each(['portal', 'corporate'] as const)('a passkey, %s:', (zone) => {
  test('is added, signs in alone, finishes a sign-in, is renamed and removed', async () => {
    const { person, device, id, recoveryCodes } = await somebodyWithPasskey(zone);
    expect(recoveryCodes).toHaveLength(10);
    expect((await person.browser.call('GET', `/api/${zone}/session`)).body).toMatchObject({
      user: { twoFactor: true },
    });
    const alone = await enterAlone(device, {}, undefined, zone);
    expect(alone.body).toEqual({ state: 'signed_in' });
    expect((await alone.b.call('GET', `/api/${zone}/session`)).body).toMatchObject({ user: { email: person.email } });
    const b = await withPassword(person);
    expect((await b.call('GET', `/api/${zone}/session`)).body).toMatchObject({
      state: 'second_factor',
      factors: ['passkey'],
    });
    const second = await confirm(b, device, {}, zone);
    expect(second.begun.body['allowCredentials']).toEqual([
      { id: device.id.toString('base64url'), type: 'public-key', transports: ['internal'] },
    ]);
    expect(second.body).toEqual({ state: 'signed_in' });
    const recovered = await withPassword(person);
    const code = recoveryCodes[0] ?? '';
    expect((await recovered.call('POST', `/api/${zone}/session/second-factor`, { code })).status).toBe(200);
    const own = person.browser;
    expect((await own.call('PATCH', `/api/${zone}/passkeys/${id}`, { name: 'Clé du bureau' })).status).toBe(204);
    expect((await own.call('GET', `/api/${zone}/two-factor`)).body).toMatchObject({
      authenticator: false,
      recoveryCodesLeft: 9,
      passkeys: [{ id, name: 'Clé du bureau', lastUsedAt: expect.any(String) }],
    });
    const removed = await own.call('POST', `/api/${zone}/passkeys/${id}/removal`, { proof: PROOF });
    if (zone === 'corporate') {
      expect(removed.body).toMatchObject({ code: 'identity.second_factor_required' });
      await enrol(h, tenant, person);
      expect((await own.call('POST', `/api/${zone}/passkeys/${id}/removal`, { proof: PROOF })).status).toBe(204);
    } else {
      expect(removed.status).toBe(204);
      expect((await own.call('GET', '/api/portal/session')).body).toMatchObject({ user: { twoFactor: false } });
      const { rows } = await h.admin.query('select 1 from identity.recovery_codes where user_id = $1', [person.userId]);
      expect(rows).toEqual([]);
      // The sessions elsewhere ended with it.
      expect((await alone.b.call('GET', '/api/portal/session')).body).toMatchObject({ state: 'anonymous' });
    }
    expect((await enterAlone(device, {}, undefined, zone)).body).toMatchObject({ code: 'identity.passkey_refused' });
    const changes = await h.events(tenant.id, 'user.passkey_changed');
    expect(changes.map(({ payload }) => (payload as { change: string }).change)).toEqual([
      'added',
      'renamed',
      zone === 'portal' ? 'last_removed' : 'removed',
    ]);
  });

  test('wants the password or a code to be added and removed', async () => {
    const { person, id } = await somebodyWithPasskey(zone);
    const wrong = { proof: { kind: 'password', secret: 'not it' } };
    for (const url of ['passkeys/challenges', `passkeys/${id}/removal`]) {
      expect((await person.browser.call('POST', `/api/${zone}/${url}`, wrong)).body).toMatchObject({
        code: 'identity.wrong_credentials',
      });
    }
    expect((await person.browser.call('GET', `/api/${zone}/two-factor`)).body['passkeys']).toHaveLength(1);
  });
});

const BENT: readonly (readonly [string, Bend])[] = [
  ['another origin', { origin: 'https://evil.example' }],
  ['another port', { origin: 'http://evil.localhost:3001' }],
  ['another host', { rpId: 'evil.localhost' }],
  ['nobody recognised', { verified: false }],
  ['a page inside another site’s', { crossOrigin: true }],
  ['the wrong kind of answer', { type: 'payment.get' }],
  ['another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
];

describe('of what a device must not be believed, nothing is (B19):', () => {
  test.each(BENT)('made with %s', async (_what, bend) => {
    const person = await aPerson(h, tenant);
    const { status, body } = await add(person, undefined, bend);
    expect([status, body['code']]).toEqual([401, 'identity.passkey_refused']);
    expect((await person.browser.call('GET', '/api/portal/two-factor')).body['passkeys']).toEqual([]);
  });

  test.each(BENT)('signed with %s, alone and as the second factor, customers and staff', async (_what, bend) => {
    for (const zone of ['portal', 'corporate'] as const) {
      const { person, device } = await somebodyWithPasskey(zone);
      expect((await enterAlone(device, bend, undefined, zone)).body['code']).toBe('identity.passkey_refused');
      const b = await withPassword(person);
      expect((await confirm(b, device, bend, zone)).body['code']).toBe('identity.passkey_refused');
      expect((await b.call('GET', `/api/${zone}/session`)).body).toMatchObject({ state: 'second_factor' });
      const { rows } = await h.admin.query<{ n: number }>(
        `select count(*)::int as n from identity.login_attempts where user_id = $1 and outcome = 'wrong_passkey'`,
        [person.userId],
      );
      expect(rows[0]?.n).toBe(2);
      // The honest answer enters, so that the refusal was of what was bent.
      expect((await enterAlone(device, {}, undefined, zone)).status).toBe(200);
    }
  });

  test('a counter that stands still or goes back', async () => {
    const { person, device } = await somebodyWithPasskey();
    expect((await enterAlone(device, { counter: 7 })).status).toBe(200);
    for (const counter of [7, 6, 0]) {
      expect((await enterAlone(device, { counter })).status).toBe(401);
      expect((await confirm(await withPassword(person), device, { counter })).status).toBe(401);
    }
    expect((await enterAlone(device, { counter: 8 })).status).toBe(200);
  });

  // Devices without a counter say zero each time: the challenge alone makes an answer good once.
  test.each([
    ['with a counter', {}],
    ['without a counter', { counter: 0 }],
  ])('the same answer fifty times at the same moment, and an old one, of a device %s', async (_what, bend) => {
    const { device } = await add(await aPerson(h, tenant), undefined, bend);
    const b = aBrowser(h, tenant);
    const begun = await b.call('POST', '/api/portal/session/passkey-challenges');
    const answer = device.get({ challenge: String(begun.body['challenge']), ...here(), ...bend });
    const held = new Map(b.jar);
    const again = async () => {
      const copy = aBrowser(h, tenant);
      for (const [name, value] of held) copy.jar.set(name, value);
      return (await copy.call('POST', '/api/portal/session/passkey', answer)).status;
    };
    const statuses = await Promise.all(Array.from({ length: 50 }, again));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(await again()).toBe(401);
    const late = aBrowser(h, tenant);
    const asked = await late.call('POST', '/api/portal/session/passkey-challenges');
    h.clock.advance(301);
    const old = device.get({ challenge: String(asked.body['challenge']), ...here(), ...bend });
    expect((await late.call('POST', '/api/portal/session/passkey', old)).status).toBe(401);
    expect((await enterAlone(device, bend)).status).toBe(200);
  });

  test('an answer in a browser that did not ask, or to a challenge for something else', async () => {
    const { person, device } = await somebodyWithPasskey();
    const asked = await aBrowser(h, tenant).call('POST', '/api/portal/session/passkey-challenges');
    const answer = device.get({ challenge: String(asked.body['challenge']), ...here() });
    expect((await aBrowser(h, tenant).call('POST', '/api/portal/session/passkey', answer)).status).toBe(401);
    const b = await withPassword(person);
    await b.call('POST', '/api/portal/session/second-factor/passkey-challenges');
    expect((await b.call('POST', '/api/portal/session/second-factor/passkey', answer)).status).toBe(401);
    const other = new SoftwareAuthenticator();
    const credential = other.create({ challenge: String(asked.body['challenge']), ...here() });
    expect((await person.browser.call('POST', '/api/portal/passkeys', { name: 'x', credential })).status).toBe(401);
  });

  test('a passkey of somebody else, of another area or of another operator', async () => {
    const victim = await somebodyWithPasskey();
    const attacker = await somebodyWithPasskey();
    const pending = await withPassword(victim.person);
    expect((await confirm(pending, attacker.device)).status).toBe(401);
    // As itself it enters, and as nobody else.
    expect(
      (await enterAlone(attacker.device, { userHandle: Buffer.from(victim.person.userId).toString('base64url') }))
        .status,
    ).toBe(401);
    const staff = await somebodyWithPasskey('corporate');
    expect((await enterAlone(staff.device)).status).toBe(401);
    expect((await enterAlone(victim.device, {}, undefined, 'corporate')).status).toBe(401);
    const url = `/api/portal/passkeys/${victim.id}`;
    expect((await attacker.person.browser.call('PATCH', url, { name: 'mine' })).status).toBe(404);
    expect((await attacker.person.browser.call('POST', `${url}/removal`, { proof: PROOF })).status).toBe(404);
    const home = tenant;
    tenant = await aTenant(h);
    for (const bend of [{}, here(home)]) expect((await enterAlone(victim.device, bend)).status).toBe(401);
    tenant = home;
    expect((await enterAlone(victim.device)).status).toBe(200);
  });

  test('an account that was shut out, and a host that is the operator’s no more', async () => {
    const { person, device } = await somebodyWithPasskey();
    await h.admin.query('update identity.users set disabled_at = now() where id = $1', [person.userId]);
    expect((await enterAlone(device)).status).toBe(401);
    await h.admin.query('update identity.users set disabled_at = null where id = $1', [person.userId]);
    await h.admin.query(`update identity.passkeys set rp_id = 'former.localhost' where user_id = $1`, [person.userId]);
    expect((await enterAlone(device)).status).toBe(401);
    const former = { rpId: 'former.localhost', origin: 'http://former.localhost:3000' };
    expect((await enterAlone(device, former)).status).toBe(401);
  });
});

test('a passkey is made on each host of the operator, and signs in on that one alone', async () => {
  await h.admin.query(`insert into identity.tenant_hosts (tenant_id, host) values ($1, $2)`, [
    tenant.id,
    `client-${tenant.slug}.localhost`,
  ]);
  const second = { rpId: `client-${tenant.slug}.localhost`, origin: `http://client-${tenant.slug}.localhost:3000` };
  const person = await aPerson(h, tenant);
  expect((await add(person, undefined, { ...second, origin: here().origin })).status).toBe(401);
  const { device, status } = await add(person, undefined, second);
  expect(status).toBe(201);
  expect((await enterAlone(device)).status).toBe(401);
  expect((await enterAlone(device, second)).status).toBe(200);
});

test('the same device twice, and more than twenty', async () => {
  const { person, device } = await somebodyWithPasskey();
  expect((await add(person, device)).body['code']).toBe('identity.passkey_known');
  const other = await aPerson(h, tenant);
  expect((await add(other, device)).body['code']).toBe('identity.passkey_known');
  await h.admin.query(
    `insert into identity.passkeys (tenant_id, id, user_id, name, rp_id, credential_id, public_key, counter, transports, created_at)
     select $1, gen_random_uuid(), $2, 'n' || n, 'x.localhost', sha256(gen_random_uuid()::text::bytea), '\\x00', 0, '{}', now()
     from generate_series(1, 18) n`,
    [tenant.id, person.userId],
  );
  expect((await add(person)).status).toBe(201);
  expect((await add(person)).body['code']).toBe('identity.too_many_passkeys');
});

test('staff without a second factor enrol a passkey instead of an authenticator', async () => {
  const { email } = await aPerson(h, tenant, 'corporate');
  const b = aBrowser(h, tenant);
  expect((await b.call('POST', '/api/corporate/session', { email, password: PASSWORD })).body).toEqual({
    state: 'enrolment',
  });
  const device = new SoftwareAuthenticator();
  const enrolWith = async (bend: Bend) => {
    const begun = await b.call('POST', '/api/corporate/session/enrolment/passkey-challenges');
    const credential = device.create({ challenge: String(begun.body['challenge']), ...here(), ...bend });
    return b.call('POST', '/api/corporate/session/enrolment/passkey', { name: 'Téléphone', credential });
  };
  expect((await enrolWith({ verified: false })).body['code']).toBe('identity.passkey_refused');
  const entered = await enrolWith({});
  expect(entered.body).toMatchObject({ state: 'signed_in' });
  expect(entered.body['recoveryCodes']).toHaveLength(10);
  expect((await b.call('GET', '/api/corporate/session')).body).toMatchObject({ state: 'signed_in', user: { email } });
  expect(
    (await aBrowser(h, tenant).call('POST', '/api/corporate/session/enrolment/passkey-challenges')).body['code'],
  ).toBe('identity.second_factor_missing');
});
