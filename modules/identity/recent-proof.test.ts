import type { Tenant } from '@cm/kit/ctx';
import { PROOF_SECONDS } from '@cm/kit/http/route';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { identity } from './module.ts';
import { aBrowser, aPerson, type Browser, enrol, type FactorPerson, PASSWORD } from './testing/factor-people.ts';
import { SoftwareAuthenticator } from './testing/software-authenticator.ts';
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

const REQUIRED = { status: 403, body: { code: 'common.proof_required' } };
const password = (secret = PASSWORD) => ({ kind: 'password', secret });
const code = (secret: string) => ({ kind: 'code', secret });

/** Something dangerous that everybody may do with their own account. */
const makeToken = ({ browser, zone }: FactorPerson) =>
  browser.call('POST', `/api/${zone}/tokens`, { name: 'Sauvegarde', scopes: ['own.profile'] });
const prove = ({ browser, zone }: FactorPerson, proof: object) =>
  browser.call('POST', `/api/${zone}/session/proofs`, { proof });
const tokensOf = async ({ userId }: FactorPerson) =>
  (await h.admin.query('select 1 from identity.api_tokens where user_id = $1', [userId])).rowCount;

async function passkeyFor(person: FactorPerson): Promise<SoftwareAuthenticator> {
  const device = new SoftwareAuthenticator();
  const begun = await person.browser.call('POST', `/api/${person.zone}/passkeys/challenges`, { proof: password() });
  const credential = device.create({ challenge: String(begun.body['challenge']), ...here() });
  const added = await person.browser.call('POST', `/api/${person.zone}/passkeys`, { name: 'Téléphone', credential });
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  return device;
}
const here = () => ({ rpId: `${tenant.slug}.localhost`, origin: `http://${tenant.slug}.localhost:3000` });

/** Answers with the device what `asking` was asked to sign, and sends it from `sending`. */
async function proveByPasskey(zone: string, asking: Browser, device: SoftwareAuthenticator, sending: Browser = asking) {
  const begun = await asking.call('POST', `/api/${zone}/session/proofs/passkey-challenges`);
  const answer = device.get({ challenge: String(begun.body['challenge']), ...here() });
  return { ...(await sending.call('POST', `/api/${zone}/session/proofs/passkey`, answer)), answer };
}

describe.each(['portal', 'corporate'] as const)('what is dangerous, %s:', (zone) => {
  test('is open for ten minutes after the sign-in, then asks for a proof, and again ten minutes after that', async () => {
    const person = await aPerson(h, tenant, zone);
    h.clock.advance(PROOF_SECONDS - 1);
    expect((await makeToken(person)).status).toBe(201);
    h.clock.advance(1);
    expect(await makeToken(person)).toMatchObject(REQUIRED);
    expect(await tokensOf(person)).toBe(1);
    expect((await prove(person, password('pas le bon'))).body).toMatchObject({ code: 'identity.wrong_credentials' });
    expect(await makeToken(person)).toMatchObject(REQUIRED);
    expect((await prove(person, password())).status).toBe(204);
    expect((await makeToken(person)).status).toBe(201);
    h.clock.advance(PROOF_SECONDS);
    expect(await makeToken(person)).toMatchObject(REQUIRED);
    expect(await tokensOf(person)).toBe(2);
    const told = await h.events(tenant.id, 'user.proved');
    expect(told.map(({ payload }) => payload)).toEqual([
      { userId: person.userId, email: person.email, sessionId: expect.any(String), by: 'password' },
    ]);
  });

  test('is opened by a code once, and by a recovery code once', async () => {
    const person = await aPerson(h, tenant, zone);
    const { recoveryCodes, code: now } = await enrol(h, tenant, person);
    h.clock.advance(PROOF_SECONDS);
    const shown = now();
    expect((await prove(person, code(shown))).status).toBe(204);
    expect((await makeToken(person)).status).toBe(201);
    expect((await prove(person, code(shown))).body).toMatchObject({ code: 'identity.wrong_code' });
    const recovery = recoveryCodes[0] ?? '';
    expect((await prove(person, code(recovery))).status).toBe(204);
    expect((await prove(person, code(recovery))).body).toMatchObject({ code: 'identity.wrong_code' });
  });

  test('is opened in the session that proved it, and in no other one of the same person', async () => {
    const person = await aPerson(h, tenant, zone);
    const elsewhere: FactorPerson = { ...person, browser: aBrowser(h, tenant) };
    await elsewhere.browser.call('POST', `/api/${zone}/session`, { email: person.email, password: PASSWORD });
    if (zone === 'corporate') return;
    h.clock.advance(PROOF_SECONDS);
    expect((await prove(person, password())).status).toBe(204);
    expect((await makeToken(person)).status).toBe(201);
    expect(await makeToken(elsewhere)).toMatchObject(REQUIRED);
  });

  test('is opened by a passkey of the person, once, in the session that asked', async () => {
    const person = await aPerson(h, tenant, zone);
    const device = await passkeyFor(person);
    const stranger = await aPerson(h, tenant, zone);
    const strange = await passkeyFor(stranger);
    h.clock.advance(PROOF_SECONDS);
    const refused = { status: 403, body: { code: 'identity.passkey_refused' } };
    const attempts = [
      await proveByPasskey(zone, person.browser, strange),
      await proveByPasskey(zone, stranger.browser, device, person.browser),
      await proveByPasskey(zone, person.browser, device, stranger.browser),
    ];
    for (const { body } of attempts) expect(body).toMatchObject({ code: refused.body.code });
    expect(await makeToken(person)).toMatchObject(REQUIRED);
    const proved = await proveByPasskey(zone, person.browser, device);
    expect(proved.status).toBe(204);
    expect((await makeToken(person)).status).toBe(201);
    expect(await makeToken(stranger)).toMatchObject(REQUIRED);
    const again = await person.browser.call('POST', `/api/${zone}/session/proofs/passkey`, proved.answer);
    expect(again.body).toMatchObject({ code: refused.body.code });
  });
});

test('what a device signed to prove it opens no session, and what it signed to sign in proves nothing', async () => {
  const person = await aPerson(h, tenant);
  const device = await passkeyFor(person);
  h.clock.advance(PROOF_SECONDS);
  const begun = await person.browser.call('POST', '/api/portal/session/proofs/passkey-challenges');
  const forProof = device.get({ challenge: String(begun.body['challenge']), ...here() });
  const other = aBrowser(h, tenant);
  const alone = await other.call('POST', '/api/portal/session/passkey-challenges');
  expect((await other.call('POST', '/api/portal/session/passkey', forProof)).body).toMatchObject({
    code: 'identity.passkey_refused',
  });
  const forSignIn = device.get({ challenge: String(alone.body['challenge']), ...here() });
  expect((await person.browser.call('POST', '/api/portal/session/proofs/passkey', forSignIn)).body).toMatchObject({
    code: 'identity.passkey_refused',
  });
  expect(await makeToken(person)).toMatchObject(REQUIRED);
});

test('whoever has no passkey is told so', async () => {
  const person = await aPerson(h, tenant);
  expect((await person.browser.call('POST', '/api/portal/session/proofs/passkey-challenges')).body).toMatchObject({
    code: 'identity.no_passkey',
  });
});

test('guesses at a proof are counted like those at the sign-in', async () => {
  const person = await aPerson(h, tenant);
  h.clock.advance(PROOF_SECONDS);
  const statuses: number[] = [];
  for (let guess = 0; guess < 35; guess += 1) statuses.push((await prove(person, password(`pas ${guess}`))).status);
  const evaluated = statuses.filter((status) => status === 401).length;
  expect(evaluated).toBeLessThanOrEqual(30);
  expect(statuses.at(-1)).toBe(429);
  expect((await prove(person, password())).status).toBe(429);
  expect(await makeToken(person)).toMatchObject(REQUIRED);
});

test('a program with a token needs no proof for what its scopes name: whoever made it gave one', async () => {
  const person = await aPerson(h, tenant, 'corporate', ['roles.manage', 'users.read']);
  const made = await person.browser.call('POST', '/api/corporate/tokens', {
    name: 'Annuaire',
    scopes: ['roles.manage'],
  });
  h.clock.advance(PROOF_SECONDS);
  const body = { name: { fr: 'Stagiaire', ar: 'متدرب', en: 'Trainee' } };
  expect(await person.browser.call('POST', '/api/admin/roles', body)).toMatchObject(REQUIRED);
  const app = await h.app();
  const answer = await app.inject({
    method: 'POST',
    url: '/api/admin/roles',
    remoteAddress: '10.8.200.1',
    headers: { host: `${tenant.slug}.localhost:3000`, authorization: `Bearer ${String(made.body['secret'])}` },
    payload: body,
  });
  expect(answer.statusCode, answer.body).toBe(201);
});
