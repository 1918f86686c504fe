import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enterWith } from './enter-with.ts';
import { identity } from './module.ts';
import { requirePasskey } from './require-passkey.ts';
import { setStaffRoles } from './set-staff-roles.ts';
import { aBrowser, aPerson, type Browser, enrol, type FactorPerson, PASSWORD } from './testing/factor-people.ts';
import { SoftwareAuthenticator } from './testing/software-authenticator.ts';
import { aStaffMember, aTenant, testGatekeeper } from './testing.ts';
import { findUser } from './user.queries.ts';

let h: Harness;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
});

const MANAGER = ['users.read', 'users.manage', 'roles.manage'];
const here = () => ({ rpId: `${tenant.slug}.localhost`, origin: `http://${tenant.slug}.localhost:3000` });
const S = '/api/corporate/session';
const refused = { status: 403, body: { code: 'identity.passkey_only' } };

const roleOf = async ({ userId }: { userId: string }) => {
  const { rows } = await h.admin.query<{ id: string; key: string }>(
    'select r.id, r.key from identity.roles r join identity.user_roles u on u.role_id = r.id where u.user_id = $1',
    [userId],
  );
  return rows[0] ?? { id: '', key: '' };
};
const wantPasskey = (roleId: string, passkeyOnly = true) =>
  requirePasskey(h.runtime.systemContext(tenant, 'test'), roleId, passkeyOnly);
/** Gives the password, in a browser of its own. */
async function begin({ email }: FactorPerson) {
  const browser = aBrowser(h, tenant);
  const { body } = await browser.call('POST', S, { email, password: PASSWORD });
  return { browser, state: body['state'] };
}
const sessionOf = async (browser: Browser) => (await browser.call('GET', S)).body;
async function makePasskey(browser: Browser) {
  const device = new SoftwareAuthenticator();
  const begun = await browser.call('POST', `${S}/enrolment/passkey-challenges`);
  const credential = device.create({ challenge: String(begun.body['challenge']), ...here() });
  return { device, ended: await browser.call('POST', `${S}/enrolment/passkey`, { name: 'Clé', credential }) };
}
async function confirm(browser: Browser, device: SoftwareAuthenticator) {
  const begun = await browser.call('POST', `${S}/second-factor/passkey-challenges`);
  return browser.call(
    'POST',
    `${S}/second-factor/passkey`,
    device.get({ challenge: String(begun.body['challenge']), ...here() }),
  );
}
/** Somebody of a passkey-only role who made their passkey after a last code. */
async function withPasskey() {
  const person = await aPerson(h, tenant, 'corporate', ['users.read']);
  const { code, recoveryCodes } = await enrol(h, tenant, person);
  const role = await roleOf(person);
  await wantPasskey(role.id);
  const { browser } = await begin(person);
  await browser.call('POST', `${S}/second-factor`, { code: code() });
  const { device, ended } = await makePasskey(browser);
  expect(ended.status, JSON.stringify(ended.body)).toBeLessThan(300);
  h.clock.advance(60);
  return { person, role, code, recoveryCodes, device, browser };
}

describe('a role that wants a passkey', () => {
  test('ends the sessions of its people; a last code opens the making of a passkey and nothing else', async () => {
    const person = await aPerson(h, tenant, 'corporate', ['users.read']);
    const { code } = await enrol(h, tenant, person);
    const role = await roleOf(person);
    await wantPasskey(role.id);
    expect(await sessionOf(person.browser)).toMatchObject({ state: 'anonymous' });
    const { browser, state } = await begin(person);
    expect(state).toBe('second_factor');
    expect(await sessionOf(browser)).toMatchObject({ factors: ['authenticator'], passkeyOnly: false });
    const coded = await browser.call('POST', `${S}/second-factor`, { code: code() });
    expect(coded.body).toEqual({ state: 'enrolment' });
    expect(await sessionOf(browser)).toMatchObject({ state: 'enrolment', passkeyOnly: true, user: null });
    expect((await browser.call('GET', '/api/admin/users')).status).toBe(401);
    expect(await browser.call('POST', `${S}/enrolment`)).toMatchObject(refused);
    const { ended } = await makePasskey(browser);
    expect(ended.body).toMatchObject({ state: 'signed_in' });
    expect((await browser.call('GET', '/api/admin/users')).status).toBe(200);
    expect(await h.events(tenant.id, 'role.passkey_only')).toMatchObject([
      { payload: { roleId: role.id, passkeyOnly: true } },
    ]);
  });

  test('takes neither a code nor a recovery code of whoever has a passkey, at the sign-in and as a proof', async () => {
    const { person, code, recoveryCodes, device, browser } = await withPasskey();
    const again = await begin(person);
    expect(await sessionOf(again.browser)).toMatchObject({ factors: ['passkey'], passkeyOnly: true });
    for (const one of [code(), recoveryCodes[0] ?? ''])
      expect(await again.browser.call('POST', `${S}/second-factor`, { code: one })).toMatchObject(refused);
    expect(await sessionOf(again.browser)).toMatchObject({ state: 'second_factor' });
    for (const proof of [
      { kind: 'password', secret: PASSWORD },
      { kind: 'code', secret: code() },
    ])
      expect(await browser.call('POST', `${S}/proofs`, { proof })).toMatchObject(refused);
    expect((await confirm(again.browser, device)).body).toMatchObject({ state: 'signed_in' });
  });

  test('leads a newcomer to a passkey and no authenticator', async () => {
    const person = await aPerson(h, tenant, 'corporate', ['users.read']);
    await wantPasskey((await roleOf(person)).id);
    const { browser, state } = await begin(person);
    expect(state).toBe('enrolment');
    expect(await browser.call('POST', `${S}/enrolment`)).toMatchObject(refused);
    expect(await browser.call('PUT', `${S}/enrolment`, { code: '123456' })).toMatchObject(refused);
    expect((await makePasskey(browser)).ended.body).toMatchObject({ state: 'signed_in' });
  });

  test('takes a provider’s two factors for one', async () => {
    const { person } = await withPasskey();
    const state = async () => {
      const ctx = h.runtime.systemContext(tenant, 'test', 'identity');
      return ctx.transaction(async (tx) => {
        const user = await findUser(tx.db, person.userId);
        if (!user) throw new Error('nobody');
        return (await enterWith(tx, user, {}, { providerId: null, isEnough: true, byMailCode: false })).state;
      });
    };
    expect(await state()).toBe('second_factor');
    await wantPasskey((await roleOf(person)).id, false);
    expect(await state()).toBe('signed_in');
  });

  test('keeps the last passkey, though there is an authenticator', async () => {
    const { person, browser } = await withPasskey();
    const { rows } = await h.admin.query<{ id: string }>('select id from identity.passkeys where user_id = $1', [
      person.userId,
    ]);
    const remove = () =>
      browser.call('POST', `/api/corporate/passkeys/${rows[0]?.id ?? ''}/removal`, {
        proof: { kind: 'password', secret: PASSWORD },
      });
    expect(await remove()).toMatchObject({ status: 409, body: { code: 'identity.second_factor_required' } });
    await wantPasskey((await roleOf(person)).id, false);
    expect((await remove()).status).toBe(204);
  });

  test('given to somebody, ends what they entered with', async () => {
    const holder = await aStaffMember(h, tenant, ['users.read']);
    const role = await roleOf(holder);
    await wantPasskey(role.id);
    const manager = await aStaffMember(h, tenant, MANAGER);
    const person = await aPerson(h, tenant, 'corporate', ['users.read']);
    expect(await sessionOf(person.browser)).toMatchObject({ state: 'signed_in' });
    await setStaffRoles(manager.ctx, person.userId, [role.key]);
    expect(await sessionOf(person.browser)).toMatchObject({ state: 'anonymous' });
  });
});

test('who may say so: anonymous 401, without the right 403, another operator’s role 404, one that holds more 403', async () => {
  const [manager, richer] = [
    await aStaffMember(h, tenant, MANAGER),
    await aStaffMember(h, tenant, [...MANAGER, 'logins.read']),
  ];
  const reader = await aStaffMember(h, tenant, ['users.read']);
  const stranger = await aStaffMember(h, await aTenant(h), MANAGER);
  const { cookie: _cookie, ...anonymous } = manager.headers;
  const role = await roleOf(reader);
  const put = async (headers: Readonly<Record<string, string>>, id = role.id, passkeyOnly = true) => {
    const app = await h.app();
    const url = `/api/admin/roles/${id}/passkey-requirement`;
    const answer = await app.inject({ method: 'PUT', url, headers, payload: { passkeyOnly } });
    return answer.statusCode;
  };
  expect(await put(anonymous)).toBe(401);
  expect(await put(reader.headers)).toBe(403);
  expect(await put(stranger.headers)).toBe(404);
  expect(await put(manager.headers, (await roleOf(richer)).id)).toBe(403);
  expect(await h.events(tenant.id, 'role.passkey_only')).toEqual([]);
  expect(await put(manager.headers)).toBe(204);
  expect(await put(manager.headers)).toBe(204);
  expect(await h.events(tenant.id, 'role.passkey_only')).toHaveLength(1);
  // Whoever switches it on for a role of their own stays in the session in which they did.
  expect(await put(manager.headers, (await roleOf(manager)).id)).toBe(204);
  expect(await put(manager.headers, (await roleOf(manager)).id, false)).toBe(204);
});
