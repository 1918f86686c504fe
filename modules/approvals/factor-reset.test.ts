import { identity } from '@cm/identity/module';
import { recoverAdministrator } from '@cm/identity/administration';
import { aBrowser, aPerson, enrol, type FactorPerson, PASSWORD } from '@cm/identity/testing/factor-people';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { notifications } from '@cm/notifications/module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { approvals } from './module.ts';

const MANAGER = ['users.read', 'users.manage', 'approvals.decide'];
const CARE = ['customer_factors.reset', 'approvals.decide'];
const mailer = createMemoryMailer();
let h: Harness;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, approvals, notifications],
    gatekeeper: testGatekeeper,
    ports: { mailer },
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
});

type Answer = Awaited<ReturnType<FactorPerson['browser']['call']>>;
const ask = (by: FactorPerson, whose: FactorPerson): Promise<Answer> =>
  by.browser.call('POST', `/api/corporate/approvals/reset-${whose.zone === 'portal' ? 'customer' : 'staff'}-factors`, {
    input: { userId: whose.userId },
    reason: 'Téléphone perdu',
  });
const approve = (by: FactorPerson, { body }: Answer) =>
  by.browser.call('PUT', `/api/corporate/approvals/${String(body['id'])}/approval`, { reason: 'Reconnu au téléphone' });
const signIn = async ({ email, zone }: FactorPerson, browser = aBrowser(h, tenant)) => ({
  browser,
  ...(await browser.call('POST', `/api/${zone}/session`, { email, password: PASSWORD })),
});
const stateOf = async ({ browser, zone }: FactorPerson) =>
  (await browser.call('GET', `/api/${zone}/session`)).body['state'];
async function leftOf({ userId }: FactorPerson) {
  const count = async (table: string, and = '') =>
    (await h.admin.query(`select 1 from identity.${table} where user_id = $1 ${and}`, [userId])).rowCount;
  const { rows } = await h.admin.query('select totp_enabled_at, totp_secret from identity.users where id = $1', [
    userId,
  ]);
  return {
    totp: rows[0],
    passkeys: await count('passkeys'),
    numbers: await count('sms_factors'),
    codes: await count('recovery_codes'),
    sessions: await count('sessions', 'and ended_at is null'),
    browsers: await count('known_devices'),
  };
}
const NOTHING = {
  totp: { totp_enabled_at: null, totp_secret: null },
  passkeys: 0,
  numbers: 0,
  codes: 0,
  sessions: 0,
  browsers: 0,
};
const toldOf = (subject: string) =>
  mailer.kept
    .filter(({ mail }) => mail.subject.startsWith(subject) && mail.from.name === tenant.name)
    .flatMap(({ mail }) => mail.to.map(({ address }) => address))
    .toSorted();

/** Gives somebody the administrator's role alone, with all that it holds. */
async function makeAdministrator({ userId }: FactorPerson): Promise<void> {
  await h.admin.query('delete from identity.user_roles where user_id = $1', [userId]);
  await h.admin.query(
    `insert into identity.user_roles (tenant_id, user_id, role_id)
     select tenant_id, $1, id from identity.roles where tenant_id = $2 and key = 'administrator'`,
    [userId, tenant.id],
  );
}
async function anAdministrator(): Promise<FactorPerson> {
  const person = await aPerson(h, tenant, 'corporate');
  await makeAdministrator(person);
  return person;
}
/** Beside the authenticator: a passkey, a known browser, and for customers a number. */
async function withEverything(person: FactorPerson): Promise<FactorPerson> {
  await enrol(h, tenant, person);
  await h.admin.query(
    `insert into identity.passkeys (tenant_id, id, user_id, name, rp_id, credential_id, public_key, counter, transports, created_at)
     values ($1, gen_random_uuid(), $2, 'Téléphone', 'x.localhost', uuid_send(gen_random_uuid()), '', 0, '{}', $3)`,
    [tenant.id, person.userId, h.clock.now()],
  );
  await h.admin.query(
    `insert into identity.known_devices (tenant_id, user_id, token_hash, session_id, created_at, expires_at)
     select tenant_id, user_id, sha256(id::text::bytea), id, created_at, created_at + interval '1 year' from identity.sessions where user_id = $1`,
    [person.userId],
  );
  if (person.zone === 'portal')
    await h.admin.query(
      `insert into identity.sms_factors (tenant_id, user_id, number, proved_at) values ($1, $2, '+213551234567', $3)`,
      [tenant.id, person.userId, h.clock.now()],
    );
  return person;
}

describe.each(['corporate', 'portal'] as const)('the lost factors of somebody (%s)', (zone) => {
  test('are removed once a second person approves; sessions end and browsers are forgotten at once', async () => {
    const rights = zone === 'corporate' ? MANAGER : CARE;
    const [first, second] = [
      await aPerson(h, tenant, 'corporate', rights),
      await aPerson(h, tenant, 'corporate', rights),
    ];
    const administrator = await anAdministrator();
    const lost = await withEverything(await aPerson(h, tenant, zone, ['users.read']));
    // A sign-in that waits for the factor that is lost ends as well.
    expect((await signIn(lost)).body).toEqual({ state: 'second_factor' });
    const asked = await ask(first, lost);
    expect(asked.status).toBe(201);
    const before = await leftOf(lost);
    expect(before).toMatchObject({ passkeys: 1, codes: 10 });
    expect(before.browsers).toBeGreaterThan(0);
    expect(await stateOf(lost)).toBe('signed_in');
    expect((await approve(second, asked)).status).toBe(204);
    expect(await leftOf(lost)).toEqual(NOTHING);
    expect(await stateOf(lost)).toBe('anonymous');
    const again = await signIn(lost);
    expect(again.body).toEqual({ state: zone === 'corporate' ? 'enrolment' : 'signed_in' });
    // Until a colleague has enrolled a new factor, the session opens nothing.
    if (zone === 'corporate') {
      expect((await again.browser.call('GET', '/api/corporate/me/sessions')).status).toBeGreaterThanOrEqual(401);
      expect((await again.browser.call('GET', '/api/admin/users')).status).toBe(401);
    }
    await h.settle();
    expect(toldOf('Votre double authentification a été réinitialisée')).toEqual([lost.email]);
    expect(toldOf('Double authentification réinitialisée')).toEqual([administrator.email]);
    expect(await h.events(tenant.id, 'user.factors_reset')).toMatchObject([
      {
        actor: `staff:${second.userId}`,
        payload: {
          userId: lost.userId,
          by: 'colleagues',
          factors: zone === 'corporate' ? ['authenticator', 'passkey'] : ['authenticator', 'passkey', 'sms'],
        },
      },
    ]);
    const { rows } = await h.admin.query(
      `select by_whom from identity.security_activity where user_id = $1 and kind = 'factors_reset'`,
      [lost.userId],
    );
    expect(rows).toEqual([{ by_whom: 'staff' }]);
  });

  test('are not asked for by themselves, without the right, for the other kind, or where there are none', async () => {
    const rights = zone === 'corporate' ? MANAGER : CARE;
    const first = await aPerson(h, tenant, 'corporate', rights);
    const lost = await aPerson(h, tenant, zone, ['users.read']);
    expect(await ask(first, lost)).toMatchObject({ status: 409, body: { code: 'identity.not_enrolled' } });
    await enrol(h, tenant, lost);
    const wrong = await aPerson(h, tenant, 'corporate', zone === 'corporate' ? CARE : MANAGER);
    expect((await ask(wrong, lost)).status).toBe(403);
    const otherKind = { ...lost, zone: zone === 'portal' ? ('corporate' as const) : ('portal' as const) };
    const both = await aPerson(h, tenant, 'corporate', [...new Set([...MANAGER, ...CARE])]);
    expect((await ask(both, otherKind)).status).toBe(404);
    await enrol(h, tenant, first);
    if (zone === 'corporate')
      expect(await ask(first, first)).toMatchObject({ status: 403, body: { code: 'approvals.own_case' } });
    const stranger = await aTenant(h);
    const elsewhere = await aPerson(h, stranger, 'corporate', rights);
    expect((await ask(elsewhere, lost)).status).toBe(404);
    expect(await h.events(tenant.id, 'user.factors_reset')).toEqual([]);
  });

  test('stay when they have changed since: another factor is not the lost one', async () => {
    const rights = zone === 'corporate' ? MANAGER : CARE;
    const [first, second] = [
      await aPerson(h, tenant, 'corporate', rights),
      await aPerson(h, tenant, 'corporate', rights),
    ];
    const lost = await withEverything(await aPerson(h, tenant, zone, ['users.read']));
    const asked = await ask(first, lost);
    await h.admin.query('delete from identity.passkeys where user_id = $1', [lost.userId]);
    expect(await approve(second, asked)).toMatchObject({ status: 409, body: { code: 'approvals.changed' } });
    expect((await leftOf(lost)).totp.totp_enabled_at).not.toBeNull();
  });
});

describe('over an administrator', () => {
  test('only who holds an administrator’s rights asks and approves', async () => {
    const [lost, first, second] = [await anAdministrator(), await anAdministrator(), await anAdministrator()];
    const manager = await aPerson(h, tenant, 'corporate', MANAGER);
    await enrol(h, tenant, lost);
    expect(await ask(manager, lost)).toMatchObject({ status: 403, body: { code: 'approvals.beyond_rights' } });
    const asked = await ask(first, lost);
    expect(asked.status).toBe(201);
    expect(await approve(manager, asked)).toMatchObject({ status: 404 });
    expect(await approve(first, asked)).toMatchObject({ status: 403, body: { code: 'approvals.own_request' } });
    expect(await approve(lost, asked)).toMatchObject({ status: 403, body: { code: 'approvals.own_case' } });
    expect((await approve(second, asked)).status).toBe(204);
    expect(await leftOf(lost)).toEqual(NOTHING);
  });

  test('somebody who became one since is out of reach of who asked', async () => {
    const [first, second] = [await aPerson(h, tenant, 'corporate', MANAGER), await anAdministrator()];
    const lost = await aPerson(h, tenant, 'corporate', ['users.read']);
    await enrol(h, tenant, lost);
    const asked = await ask(first, lost);
    await makeAdministrator(lost);
    expect(await approve(second, asked)).toMatchObject({ status: 409, body: { code: 'approvals.changed' } });
    expect((await leftOf(lost)).totp.totp_enabled_at).not.toBeNull();
  });
});

describe('the way back from the machine', () => {
  const root = () => h.runtime.systemContext(tenant, 'command-line');

  test('removes an administrator’s factors and gives one link, once; the sign-in then enrols', async () => {
    const [lost, other] = [await anAdministrator(), await anAdministrator()];
    await withEverything(lost);
    const { url } = await recoverAdministrator(root(), lost.email);
    expect(await leftOf(lost)).toEqual(NOTHING);
    expect(await stateOf(lost)).toBe('anonymous');
    const [page, token = ''] = url.split('#');
    expect(page).toBe(`${tenant.baseUrl}/corporate/reset-password`);
    const use = (password: string) =>
      aBrowser(h, tenant).call('PUT', '/api/corporate/password', { token, purpose: 'reset_password', password });
    expect((await use('une autre barque bleue 43')).status).toBe(204);
    expect(await use('encore une barque bleue 44')).toMatchObject({ status: 410 });
    const browser = aBrowser(h, tenant);
    const entered = await browser.call('POST', '/api/corporate/session', {
      email: lost.email,
      password: 'une autre barque bleue 43',
    });
    expect(entered.body).toEqual({ state: 'enrolment' });
    await h.settle();
    expect(toldOf('Double authentification réinitialisée')).toEqual([other.email]);
    expect(toldOf('Votre double authentification a été réinitialisée')).toEqual([lost.email]);
    expect(await h.events(tenant.id, 'user.factors_reset')).toMatchObject([
      { actor: 'system:command-line', payload: { userId: lost.userId, by: 'machine' } },
    ]);
  });

  test('is for administrators in use alone', async () => {
    const colleague = await aPerson(h, tenant, 'corporate', MANAGER);
    const customer = await aPerson(h, tenant, 'portal');
    const [shut] = [await anAdministrator(), await anAdministrator()];
    await enrol(h, tenant, colleague);
    await h.admin.query('update identity.users set disabled_at = now() where id = $1', [shut.userId]);
    for (const [email, why] of [
      [colleague.email, 'no administrator'],
      [customer.email, 'no colleague'],
      ['personne@example.dz', 'no colleague'],
      [shut.email, 'was shut out'],
    ] as const)
      await expect(recoverAdministrator(root(), email)).rejects.toThrow(why);
    expect((await leftOf(colleague)).totp.totp_enabled_at).not.toBeNull();
    expect(await h.events(tenant.id, 'user.factors_reset')).toEqual([]);
  });
});
