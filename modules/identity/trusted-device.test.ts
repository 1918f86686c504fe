import { randomUUID } from 'node:crypto';
import type { Tenant } from '@cm/kit/ctx';
import { sha256 } from '@cm/kit/crypto';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setDisabled } from './disable-account.ts';
import { enterWith } from './enter-with.ts';
import { identity } from './module.ts';
import { recoverAdministrator } from './recover-administrator.ts';
import { requirePasskey } from './require-passkey.ts';
import type { SignInZone } from './session.ts';
import { aBrowser, aPerson, type Browser, enrol, type FactorPerson, PASSWORD } from './testing/factor-people.ts';
import { SoftwareAuthenticator } from './testing/software-authenticator.ts';
import { aTenant, testGatekeeper } from './testing.ts';
import { trustedDeviceSetting } from './trusted-device.ts';
import { findUser } from './user.queries.ts';

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

const DAY = 86_400;
const allow = (change: Partial<(typeof trustedDeviceSetting)['fallback']>) =>
  h.runtime
    .systemContext(tenant, 'test')
    .transaction((tx) => writeSetting(tx, trustedDeviceSetting, { ...trustedDeviceSetting.fallback, ...change }));

type Enrolled = FactorPerson & Awaited<ReturnType<typeof enrol>>;
async function anEnrolled(zone: SignInZone = 'portal'): Promise<Enrolled> {
  const person = await aPerson(h, tenant, zone);
  return { ...person, ...(await enrol(h, tenant, person)) };
}

/** Gives the password; what the server asks for next. */
async function password(browser: Browser, { zone, email }: FactorPerson, given = PASSWORD): Promise<unknown> {
  h.clock.advance(60);
  const { body } = await browser.call('POST', `/api/${zone}/session`, { email, password: given });
  return body['state'] ?? body['code'];
}

/** Gives password and code in a browser and says whether to trust it. */
async function enter(person: Enrolled, trustDevice: boolean, browser = aBrowser(h, tenant)): Promise<Browser> {
  expect(await password(browser, person)).toBe('second_factor');
  const { zone } = person;
  const given = await browser.call('POST', `/api/${zone}/session/second-factor`, { code: person.code(), trustDevice });
  expect(given).toMatchObject({ status: 200, body: { state: 'signed_in' } });
  return browser;
}
const listed = async (browser: Browser, zone: SignInZone = 'portal') =>
  (await browser.call('GET', `/api/${zone}/trusted-devices`)).body;

describe.each(['portal', 'corporate'] as const)('a device that is trusted, %s:', (zone) => {
  beforeEach(() => allow({ staff: true }));

  test('needs the password alone from then on; another browser, and one that was not told so, need both', async () => {
    const person = await anEnrolled(zone);
    const told = await enter(person, true);
    const untold = await enter(person, false);
    expect(await password(told, person)).toBe('signed_in');
    expect(await password(told, person, 'pas le bon mot')).toBe('identity.wrong_credentials');
    expect(await password(told, person)).toBe('signed_in');
    expect(await password(untold, person)).toBe('second_factor');
    expect(await password(aBrowser(h, tenant), person)).toBe('second_factor');
  });

  test('is asked to prove itself before what is dangerous, at once', async () => {
    const person = await anEnrolled(zone);
    const browser = await enter(person, true);
    const body = { name: 'Sauvegarde', scopes: ['own.profile'] };
    expect((await browser.call('POST', `/api/${zone}/tokens`, body)).status).toBe(201);
    expect(await password(browser, person)).toBe('signed_in');
    expect(await browser.call('POST', `/api/${zone}/tokens`, body)).toMatchObject({ status: 403 });
  });

  test('is listed with its days, and ended one by one or all at once', async () => {
    const person = await anEnrolled(zone);
    const [first, second] = [await enter(person, true), await enter(person, true)];
    await enter(person, false);
    const { days, items } = await listed(first, zone);
    expect(days).toBe(30);
    const devices = items as { id: string; current: boolean; trustedAt: string; until: string; lastUsedAt: string }[];
    expect(devices.map(({ current }) => current)).toEqual([false, true]);
    for (const { trustedAt, until } of devices) expect(Date.parse(until) - Date.parse(trustedAt)).toBe(30 * DAY * 1000);
    const trusted = `/api/${zone}/trusted-devices`;
    const stranger = await anEnrolled(zone);
    expect((await stranger.browser.call('DELETE', `${trusted}/${devices[0]?.id}`)).status).toBe(404);
    expect((await stranger.browser.call('DELETE', trusted)).body).toEqual({ ended: 0 });
    expect((await aBrowser(h, tenant).call('GET', trusted)).status).toBe(401);
    expect((await first.call('DELETE', `${trusted}/${devices[0]?.id}`)).status).toBe(204);
    expect((await first.call('DELETE', `${trusted}/${devices[0]?.id}`)).status).toBe(404);
    expect(await password(second, person)).toBe('second_factor');
    expect(await password(first, person)).toBe('signed_in');
    expect((await first.call('DELETE', trusted)).body).toEqual({ ended: 1 });
    expect(await password(first, person)).toBe('second_factor');
  });
});

test('its sign-in, its beginning and its end are told, and no mail of a new browser', async () => {
  const person = await anEnrolled();
  const browser = await enter(person, true);
  await password(browser, person);
  await browser.call('DELETE', '/api/portal/trusted-devices');
  const entries = (await h.events(tenant.id, 'user.logged_in')).map(({ payload }) => payload);
  expect(entries).toMatchObject([
    { secondFactor: true, trustedDevice: false },
    { secondFactor: false, trustedDevice: true, newBrowser: false },
  ]);
  await h.settle();
  const { rows } = await h.admin.query<{ kind: string }>(
    'select kind from identity.security_activity where user_id = $1 and kind not like $2 order by at, id',
    [person.userId, 'authenticator%'],
  );
  expect(rows.map(({ kind }) => kind)).toEqual([
    'signed_in',
    'device_trusted',
    'signed_in_trusted_device',
    'device_trust_ended',
  ]);
});

test('the secret has 256 bits and stands as a digest; each sign-in makes another, and an old copy opens nothing', async () => {
  const person = await anEnrolled();
  const browser = await enter(person, true);
  const [name, value = ''] = [...browser.jar].find(([key]) => key.startsWith('__Host-cm_device_')) ?? [];
  const token = value.split('.')[0] ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const { rows } = await h.admin.query(
    'select 1 from identity.known_devices where token_hash = $1 and trust_id is not null',
    [sha256(token)],
  );
  expect(rows).toHaveLength(1);
  const thief = aBrowser(h, tenant, `${name}=${value}`);
  expect(await password(browser, person)).toBe('signed_in');
  expect(await password(thief, person)).toBe('second_factor');
});

test('it is bound to the person, to the operator and to the days that were given', async () => {
  const [person, other] = [await anEnrolled(), await anEnrolled()];
  const browser = await enter(person, true);
  expect(await password(browser, other)).toBe('second_factor');
  expect(await password(browser, person)).toBe('signed_in');
  const [name, value] = [...browser.jar].find(([key]) => key.startsWith('__Host-cm_device_')) ?? [];
  const forged = aBrowser(h, tenant, `${name}=${'A'.repeat(43)}.${value?.split('.')[1]}`);
  expect(await password(forged, person)).toBe('second_factor');
  h.clock.advance(15 * DAY);
  expect(await password(browser, person)).toBe('signed_in');
  // Its use does not make it longer.
  h.clock.advance(15 * DAY);
  expect(await password(browser, person)).toBe('second_factor');
});

test('the secret taken to another operator’s site opens nothing there', async () => {
  const person = await anEnrolled();
  const browser = await enter(person, true);
  const elsewhere = await aTenant(h);
  const twin = await aPerson(h, elsewhere);
  await enrol(h, elsewhere, twin);
  await h.admin.query('update identity.users set email = $2 where id = $1', [twin.userId, person.email]);
  const there = aBrowser(h, elsewhere);
  for (const [name, value] of browser.jar) if (name.startsWith('__Host-cm_device_')) there.jar.set(name, value);
  expect(await password(there, { ...twin, email: person.email })).toBe('second_factor');
});

describe('the operator’s setting', () => {
  test('customers may at first, the staff may not', async () => {
    const agent = await anEnrolled('corporate');
    const browser = await enter(agent, true);
    expect(await listed(browser, 'corporate')).toEqual({ days: null, items: [] });
    expect(await password(browser, agent)).toBe('second_factor');
    expect((await browser.call('GET', '/api/corporate/session')).body).toMatchObject({ trustDays: null });
  });

  test('is said at the second factor', async () => {
    await allow({ days: 7 });
    const person = await anEnrolled();
    const browser = aBrowser(h, tenant);
    await password(browser, person);
    expect((await browser.call('GET', '/api/portal/session')).body).toMatchObject({ trustDays: 7 });
  });

  test('switched off or shortened, it holds for those that are trusted already', async () => {
    const person = await anEnrolled();
    const browser = await enter(person, true);
    h.clock.advance(2 * DAY);
    await allow({ days: 2 });
    expect(await password(browser, person)).toBe('second_factor');
    await allow({ days: 3 });
    expect(await password(browser, person)).toBe('signed_in');
    await allow({ customers: false });
    expect(await password(browser, person)).toBe('second_factor');
  });

  test.each([0, 91, 1.5])('takes no %s days', async (days) => {
    expect(trustedDeviceSetting.schema.safeParse({ customers: true, staff: true, days }).success).toBe(false);
  });
});

test('it stands for the second factor alone: after a mailed code or a provider that is asked for', async () => {
  const person = await anEnrolled();
  const browser = await enter(person, true);
  const cookies = Object.fromEntries(browser.jar);
  const states = await h.runtime.systemContext(tenant, 'test').transaction(async (tx) => {
    const user = await findUser(tx.db, person.userId);
    if (!user) throw new Error('nobody');
    const came = (byMailCode: boolean, providerId: string | null) =>
      enterWith(tx, user, cookies, { providerId, isEnough: false, byMailCode });
    return [(await came(true, null)).state, (await came(false, randomUUID())).state, (await came(false, null)).state];
  });
  expect(states).toEqual(['second_factor', 'second_factor', 'signed_in']);
});

test('a role that wants a passkey is asked for it on a trusted device too, and trusts none', async () => {
  await allow({ staff: true });
  const agent = await anEnrolled('corporate');
  const browser = await enter(agent, true);
  const { rows } = await h.admin.query<{ id: string }>(
    'select role_id as id from identity.user_roles where user_id = $1',
    [agent.userId],
  );
  await requirePasskey(h.runtime.systemContext(tenant, 'test'), rows[0]?.id ?? '', true);
  expect(await password(browser, agent)).toBe('second_factor');
});

test('a passkey as the second factor may trust the browser; a recovery code may not', async () => {
  const person = await anEnrolled();
  const S = '/api/portal/session';
  const here = { rpId: `${tenant.slug}.localhost`, origin: `http://${tenant.slug}.localhost:3000` };
  const device = new SoftwareAuthenticator();
  const proof = { kind: 'password', secret: PASSWORD };
  const begun = await person.browser.call('POST', '/api/portal/passkeys/challenges', { proof });
  const credential = device.create({ challenge: String(begun.body['challenge']), ...here });
  const added = await person.browser.call('POST', '/api/portal/passkeys', { name: 'Clé', credential });
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  const browser = aBrowser(h, tenant);
  await password(browser, person);
  const asked = await browser.call('POST', `${S}/second-factor/passkey-challenges`);
  const answer = device.get({ challenge: String(asked.body['challenge']), ...here });
  const ended = await browser.call('POST', `${S}/second-factor/passkey`, { ...answer, trustDevice: true });
  expect(ended, JSON.stringify(ended.body)).toMatchObject({ status: 200 });
  expect(await password(browser, person)).toBe('signed_in');
  const lost = aBrowser(h, tenant);
  await password(lost, person);
  const [recoveryCode] = person.recoveryCodes;
  const given = await lost.call('POST', `${S}/second-factor`, { code: recoveryCode, trustDevice: true });
  expect(given.status).toBe(200);
  expect(await password(lost, person)).toBe('second_factor');
  // And what was trusted before the factor was lost is not any more.
  expect(await password(browser, person)).toBe('second_factor');
});

/** What ends all trust of a person; some of it through the screens, the rest through what the screens call. */
const ENDINGS: Readonly<Record<string, (person: Enrolled, browser: Browser) => Promise<unknown>>> = {
  'the password is changed': (_person, browser) =>
    browser.call('POST', '/api/portal/password-changes', { current: PASSWORD, password: 'une autre barque 43' }),
  'another password by whatever way': ({ userId }) =>
    h.admin.query(`update identity.users set password_hash = 'x' || password_hash where id = $1`, [userId]),
  'the authenticator is taken away': ({ code }, browser) =>
    browser.call('POST', '/api/portal/two-factor/removal', { code: code() }),
  'the authenticator goes while the recovery codes stay': ({ userId }) =>
    h.admin.query('update identity.users set totp_enabled_at = null where id = $1', [userId]),
  'a passkey is added': ({ userId }) =>
    h.admin.query(
      `insert into identity.passkeys (tenant_id, id, user_id, name, rp_id, credential_id, public_key, counter, transports, created_at)
       values ($1, gen_random_uuid(), $2, 'Clé', 'localhost', uuid_send(gen_random_uuid()), '', 0, '{}', now())`,
      [tenant.id, userId],
    ),
  'a number for codes is set': ({ userId }) =>
    h.admin.query(
      `insert into identity.sms_factors (tenant_id, user_id, number, proved_at) values ($1, $2, '+213551234567', now())`,
      [tenant.id, userId],
    ),
  'the recovery codes are renewed': (_person, browser) =>
    browser.call('POST', '/api/portal/two-factor/recovery-codes', { proof: { kind: 'password', secret: PASSWORD } }),
  'the other sessions end': (_person, browser) => browser.call('DELETE', '/api/portal/sessions'),
  'somebody got in': (_person, browser) => browser.call('POST', '/api/portal/account/securing', {}),
  'the account is disabled': ({ userId }) => setDisabled(h.runtime.systemContext(tenant, 'test'), userId, true),
};

const trustedBy = async ({ userId }: FactorPerson): Promise<number> =>
  (await h.admin.query('select 1 from identity.known_devices where user_id = $1 and trust_id is not null', [userId]))
    .rows.length;

test.each(Object.entries(ENDINGS))('all trust ends: %s', async (_name, end) => {
  const person = await anEnrolled();
  const nobodyElse = await anEnrolled();
  await enter(nobodyElse, true);
  await enter(person, true);
  const browser = await enter(person, true);
  expect(await trustedBy(person)).toBe(2);
  h.clock.advance(60);
  const answer = await end(person, browser);
  if (typeof answer === 'object' && answer !== null && 'status' in answer) expect(answer.status).toBeLessThan(300);
  expect([await trustedBy(person), await trustedBy(nobodyElse)]).toEqual([0, 1]);
});

test('all trust ends when an administrator is let in again by the machine', async () => {
  await allow({ staff: true });
  const agent = await anEnrolled('corporate');
  await h.admin.query(
    `update identity.user_roles set role_id = (select id from identity.roles where tenant_id = $1 and key = 'administrator') where user_id = $2`,
    [tenant.id, agent.userId],
  );
  const browser = await enter(agent, true);
  await recoverAdministrator(h.runtime.systemContext(tenant, 'test'), agent.email);
  expect(await trustedBy(agent)).toBe(0);
  expect(await password(browser, agent)).toBe('enrolment');
});

test('what does not touch the factors leaves it: a profile, a passkey’s use, a refused sign-in', async () => {
  const person = await anEnrolled();
  const browser = await enter(person, true);
  await browser.call('PATCH', '/api/portal/profile', { name: 'Karim H.' });
  await password(aBrowser(h, tenant), person, 'pas le bon mot');
  await browser.call('DELETE', '/api/portal/session');
  expect(await password(browser, person)).toBe('signed_in');
});
