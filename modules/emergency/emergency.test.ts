import { approvals } from '@cm/approvals/module';
import { audit } from '@cm/audit/module';
import { verifyAudit } from '@cm/audit';
import { customers } from '@cm/customers/module';
import { aCustomer } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, signedIn, testGatekeeper } from '@cm/identity/testing';
import { aPerson, enrol, PASSWORD } from '@cm/identity/testing/factor-people';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { notifications } from '@cm/notifications/module';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeAll } from './close-accesses.ts';
import { emergency } from './module.ts';
import { remindReviewers } from './remind-reviewers.ts';
import { anEmergencyRole, showedACode } from './testing.ts';

const REASON = 'Serveur de paiement arrêté, personne d’autre joignable';
const CONCLUSION = 'Panne réelle, actes limités au nécessaire';
const HOUR = 3600;
const DAY = 24 * HOUR;
const mailer = createMemoryMailer();
let h: Harness;
let tenant: Tenant;
let admin: Person;
let duty: Person;
let role: Awaited<ReturnType<typeof anEmergencyRole>>;
const ADMIN = [
  'customers.read',
  'emergency.open',
  'emergency.review',
  'audit.read',
  'users.read',
  'users.manage',
  'roles.manage',
];
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, audit, files, customers, approvals, notifications, emergency],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailer },
    poolSize: 20,
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  admin = await aStaffMember(h, tenant, ADMIN, { name: 'Amina Benali' });
  duty = await aStaffMember(h, tenant, ['emergency.open', 'customers.read'], { name: 'Nadia Cherif' });
  role = await anEmergencyRole(h, admin, ['users.read', 'users.manage']);
  await showedACode(h, tenant);
});

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Who = Pick<Person, 'headers'>;
async function call(who: Who | null, method: Method, url: string, payload?: object, more: object = {}) {
  const app = await h.app();
  const headers = { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin', ...who?.headers };
  const raw = await app.inject({ method, url: `/api${url}`, headers, ...(payload ? { payload } : {}), ...more });
  const body = raw.body === '' ? {} : raw.json<Record<string, unknown>>();
  return { status: raw.statusCode, code: body['code'], body };
}
const run = (text: string, ...values: unknown[]) => h.admin.query(text, values);
const accesses = async (of: Person = duty) =>
  (await run('select * from emergency.accesses where user_id = $1 order by opened_at, id', of.userId)).rows;

const open = (by: Who = duty, body: object = { roleId: role.id, reason: REASON }) =>
  call(by, 'POST', '/admin/emergency/accesses', body);
async function opened(by: Person = duty): Promise<string> {
  const { status, body } = await open(by);
  expect([status, body]).toEqual([201, { id: expect.any(String), expiresAt: expect.any(String) }]);
  return String(body['id']);
}
const endIt = (by: Who, id: string) => call(by, 'PUT', `/admin/emergency/accesses/${id}/end`);
const review = (by: Who, id: string, body: object = { justified: true, conclusion: CONCLUSION }) =>
  call(by, 'PUT', `/admin/emergency/accesses/${id}/review`, body);
/** Something that the person may do by the access alone. */
const sees = async (who: Who = duty) => (await call(who, 'GET', '/admin/users?kind=staff')).status;
const disable = (who: Who, of: Person, disabled = true) =>
  call(who, 'PUT', `/admin/users/${of.userId}/access`, { disabled });
const set = (value: object) =>
  run(
    `insert into kit.settings (tenant_id, key, value, updated_at) values ($1, 'emergency.limits', $2, now())
     on conflict (tenant_id, key) do update set value = excluded.value`,
    tenant.id,
    JSON.stringify(value),
  );
/** Everybody goes on working: no session ends of idleness, and a code was just shown. */
async function later(seconds: number): Promise<void> {
  h.clock.advance(seconds);
  await showedACode(h, tenant);
}
const mails = (subject: string) =>
  mailer.kept
    .filter(({ mail }) => mail.subject === subject && mail.from.name === tenant.name)
    .flatMap(({ mail }) => mail.to.map(({ address }) => address))
    .toSorted();

describe('is opened', () => {
  test('with the right alone, from the staff networks, with a reason, for a role that is offered', async () => {
    expect((await open({ headers: {} })).status).toBe(401);
    expect((await call(null, 'POST', '/admin/emergency/accesses', {}, { remoteAddress: '41.0.0.1' })).status).toBe(404);
    expect((await call(duty, 'GET', '/admin/emergency/choices', undefined, { remoteAddress: '41.0.0.1' })).status).toBe(
      404,
    );
    const without = await aStaffMember(h, tenant, ['customers.read']);
    await showedACode(h, tenant);
    expect((await open(without)).code).toBe('common.forbidden');
    for (const reason of ['', 'trop court', ' '.repeat(40), 'x'.repeat(1001)])
      expect((await open(duty, { roleId: role.id, reason })).status).toBe(400);
    const { rows } = await run(
      `select id from identity.roles where tenant_id = $1 and key = 'administrator'`,
      tenant.id,
    );
    expect((await open(duty, { roleId: rows[0].id, reason: REASON })).code).toBe('emergency.role_not_offered');
    expect((await open(duty, { roleId: duty.userId, reason: REASON })).code).toBe('emergency.role_not_offered');
    expect(await accesses()).toEqual([]);
    await opened();
    expect(await accesses()).toMatchObject([
      {
        user_id: duty.userId,
        role_id: role.id,
        reason: REASON,
        permissions: ['users.manage', 'users.read'],
        ended_at: null,
      },
    ]);
  });

  test('with a code or a passkey at this moment: neither the sign-in nor the password is enough', async () => {
    const person = await aPerson(h, tenant, 'corporate', ['emergency.open']);
    const { code } = await enrol(h, tenant, person);
    const tryIt = () =>
      person.browser.call('POST', '/api/admin/emergency/accesses', { roleId: role.id, reason: REASON });
    const prove = (proof: object) => person.browser.call('POST', '/api/corporate/session/proofs', { proof });
    expect((await tryIt()).body).toMatchObject({ code: 'emergency.factor_required' });
    expect((await prove({ kind: 'password', secret: PASSWORD })).status).toBe(204);
    expect((await tryIt()).body).toMatchObject({ code: 'emergency.factor_required' });
    expect((await prove({ kind: 'code', secret: code() })).status).toBe(204);
    h.clock.advance(120);
    expect((await tryIt()).body).toMatchObject({ code: 'emergency.factor_required' });
    expect((await prove({ kind: 'code', secret: code() })).status).toBe(204);
    h.clock.advance(119);
    expect((await tryIt()).status).toBe(201);
    // And whatever was shown before, a proof of ten minutes as for all that is dangerous.
    await run('update identity.sessions set proved_at = $2 where tenant_id = $1', tenant.id, new Date(0));
    expect((await open()).code).toBe('common.proof_required');
  });

  test('by no program, whatever it may do', async () => {
    const made = await call(duty, 'POST', '/corporate/tokens', { name: 'Robot', scopes: ['emergency.open'] });
    const robot = { headers: { authorization: `Bearer ${String(made.body['secret'])}` } };
    expect((await open(robot)).code).toBe('emergency.session_needed');
    expect((await call(robot, 'GET', '/admin/emergency/choices')).code).toBe('emergency.session_needed');
    expect(await accesses()).toEqual([]);
  });

  test('not for what one has already; the choices say what each role adds', async () => {
    expect((await open(admin)).code).toBe('emergency.not_needed');
    const offered = await anEmergencyRole(h, admin, ['customers.read', 'audit.read']);
    const { body } = await call(duty, 'GET', '/admin/emergency/choices');
    expect(body).toMatchObject({ minutes: 60, left: 3 });
    const adds = (body['roles'] as { id: string; adds: string[] }[]).map((one) => [one.id, one.adds]);
    expect(Object.fromEntries(adds)).toEqual({
      [role.id]: ['users.manage', 'users.read'],
      [offered.id]: ['audit.read'],
    });
    expect((await call(admin, 'GET', '/admin/emergency/choices')).body['roles']).toEqual([]);
  });

  test('once at a time: of twenty at once, from two sessions, one', async () => {
    const elsewhere = await signedIn(h, tenant, duty.userId, 'staff', [], {});
    await showedACode(h, tenant);
    // The operator's host is known from now on: strangers at an unknown one would be slowed down.
    await sees();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => open(index % 2 === 0 ? duty : elsewhere)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status !== 201).every(({ code }) => code !== undefined)).toBe(true);
    expect(await accesses()).toHaveLength(1);
    expect(await h.events(tenant.id, 'emergency_access.opened')).toHaveLength(1);
  });

  test('as often within 24 hours as the operator says', async () => {
    await set({ minutes: 5, perDay: 2 });
    const first = await opened();
    expect((await open(await signedInAgain())).code).toBe('emergency.already_open');
    await endIt(duty, first);
    await opened();
    await later(5 * 60);
    expect((await open()).code).toBe('emergency.too_many');
    await later(DAY - 5 * 60);
    await opened();
    expect((await accesses()).map((row) => row.ended_how)).toEqual(['person', 'expired', null]);
  });
});

async function signedInAgain(): Promise<Person> {
  const again = await signedIn(h, tenant, duty.userId, 'staff', [], {});
  await showedACode(h, tenant);
  return again;
}

describe('gives', () => {
  test('the rights of the role beside one’s own, in that session alone, and says so', async () => {
    const elsewhere = await signedInAgain();
    const made = await call(duty, 'POST', '/corporate/tokens', { name: 'Robot', scopes: ['customers.read'] });
    await run(`update identity.api_tokens set scopes = '{customers.read,users.read}' where user_id = $1`, duty.userId);
    const robot = { headers: { authorization: `Bearer ${String(made.body['secret'])}` } };
    expect(await sees()).toBe(403);
    const id = await opened();
    expect(await sees()).toBe(200);
    expect((await call(duty, 'GET', '/corporate/customers')).status).toBe(200);
    expect((await call(duty, 'GET', '/admin/audit')).status).toBe(403);
    expect([await sees(elsewhere), await sees(robot)]).toEqual([403, 403]);
    const session = await call(duty, 'GET', '/corporate/session');
    expect(session.body['emergency']).toMatchObject({ id, expiresAt: expect.any(String) });
    expect(session.body['user']).toMatchObject({
      permissions: expect.arrayContaining(['users.read', 'customers.read']),
    });
    expect((await call(elsewhere, 'GET', '/corporate/session')).body['emergency']).toBeNull();
    const rights = await call(admin, 'GET', `/admin/users/${duty.userId}/rights`);
    expect(rights.body['emergency']).toMatchObject({ id, permissions: ['users.manage', 'users.read'] });
    expect((rights.body['permissions'] as { key: string }[]).map(({ key }) => key)).toEqual([
      'customers.read',
      'emergency.open',
    ]);
    await endIt(duty, id);
    expect((await call(admin, 'GET', `/admin/users/${duty.userId}/rights`)).body['emergency']).toBeNull();
    expect((await call(duty, 'GET', '/corporate/session')).body['emergency']).toBeNull();
  });

  test('never more than the role gave when it was opened, and less once the role gives less', async () => {
    await opened();
    await run(
      `insert into identity.role_permissions (tenant_id, role_id, permission) values ($1, $2, 'audit.read')`,
      tenant.id,
      role.id,
    );
    expect((await call(duty, 'GET', '/admin/audit')).status).toBe(403);
    await run(`delete from identity.role_permissions where role_id = $1 and permission = 'users.read'`, role.id);
    expect(await sees()).toBe(403);
    expect((await disable(duty, await aStaffMember(h, tenant, []))).status).toBe(204);
  });

  test('no rights over an administrator, whose rights it does not have', async () => {
    await opened();
    expect((await disable(duty, admin)).code).toBe('identity.own_rights');
    expect((await disable(duty, await aStaffMember(h, tenant, ['users.read']))).status).toBe(204);
  });
});

describe('a customer’s place', () => {
  test('is taken by who may by the access alone, in its name, and left at the next request once it is over', async () => {
    const person = await aCustomer(h, tenant, { name: 'SARL Atlas' });
    await run(
      `insert into kit.settings (tenant_id, key, value, updated_at) values ($1, 'identity.impersonation', '"told"', now())`,
      tenant.id,
    );
    const places = await anEmergencyRole(h, admin, ['impersonation.start']);
    const begin = () =>
      call(duty, 'POST', `/corporate/customers/${person.customerId}/contacts/${person.contactId}/impersonations`, {
        reason: 'Le client ne trouve pas sa facture',
      });
    expect((await begin()).code).toBe('common.forbidden');
    const { body } = await open(duty, { roleId: places.id, reason: REASON });
    const token = String((await begin()).body['url']).split('#')[1] ?? '';
    const app = await h.app();
    const host = `${tenant.slug}.localhost:3000`;
    const taken = await app.inject({
      method: 'PUT',
      url: '/api/portal/impersonation',
      headers: { host, 'sec-fetch-site': 'same-origin' },
      payload: { token },
    });
    expect(taken.statusCode).toBe(204);
    const cookie = taken.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const portal = async () => (await call({ headers: { cookie } }, 'GET', '/portal/customer')).status;
    expect(await portal()).toBe(200);
    const [started] = await h.events(tenant.id, 'impersonation.started');
    expect([started?.actor, started?.via]).toEqual([`staff:${duty.userId}`, `emergency:${String(body['id'])}`]);
    await endIt(admin, String(body['id']));
    expect(await portal()).toBe(401);
  });
});

describe('is over at the next request', () => {
  const cases: readonly (readonly [string, (id: string) => Promise<unknown>])[] = [
    ['its person ends it', (id) => endIt(duty, id)],
    ['an administrator ends it', (id) => endIt(admin, id)],
    ['its hour is over', () => later(HOUR)],
    ['its person may open none any more', () => run('delete from identity.user_roles where user_id = $1', duty.userId)],
    ['its person is disabled', () => disable(admin, duty)],
    ['its role is withdrawn', () => call(admin, 'PUT', `/admin/emergency/roles/${role.key}`, { offered: false })],
    [
      'its role is deleted',
      async () => {
        await run('delete from identity.user_roles where role_id = $1', role.id);
        expect((await call(admin, 'DELETE', `/admin/roles/${role.id}`)).status).toBe(204);
      },
    ],
    ['its person signs out', () => call(duty, 'DELETE', '/corporate/session')],
  ];
  test.each(cases)('%s', async (_what, happens) => {
    const id = await opened();
    expect(await sees()).toBe(200);
    const before = h.clock.now();
    await happens(id);
    expect([401, 403]).toContain(await sees());
    const system = h.runtime.systemContext(tenant, 'test', 'emergency');
    await closeAll(system);
    const [row] = await accesses();
    expect(row.ended_at).not.toBeNull();
    expect(row.ended_at.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(await h.events(tenant.id, 'emergency_access.ended')).toHaveLength(1);
    // Nothing of it comes back with what it rested on.
    await run('update identity.users set disabled_at = null where id = $1', duty.userId);
    await call(admin, 'PUT', `/admin/emergency/roles/${role.key}`, { offered: true });
    expect([401, 403]).toContain(await sees());
  });

  test('by nobody else: a colleague without the right does not even find it', async () => {
    const id = await opened();
    const other = await aStaffMember(h, tenant, ['emergency.open', 'users.manage']);
    expect((await endIt(other, id)).code).toBe('emergency.not_found');
    expect((await call(other, 'GET', `/admin/emergency/accesses/${id}`)).code).toBe('emergency.not_found');
    expect((await call(other, 'GET', '/admin/emergency/accesses')).body['items']).toEqual([]);
    expect((await call(duty, 'GET', '/admin/emergency/accesses')).body['items']).toMatchObject([{ id, own: true }]);
    expect((await call(admin, 'GET', '/admin/emergency/accesses')).body['items']).toMatchObject([{ id, own: false }]);
    expect(await sees()).toBe(200);
  });

  test('once: of twenty ends at once one is it, and what was asked before it is done or refused', async () => {
    const id = await opened();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => endIt(index % 2 === 0 ? duty : admin, id)),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'emergency.over')).toHaveLength(19);
    expect(await h.events(tenant.id, 'emergency_access.ended')).toHaveLength(1);
    expect(await sees()).toBe(403);
  });

  test('and is reviewed, by servers whose clocks are behind the one that opened it', async () => {
    const id = await opened();
    h.clock.advance(-5);
    const [ended, reviewed] = [await endIt(duty, id), (h.clock.advance(-5), await review(admin, id))];
    h.clock.advance(10);
    expect([ended.status, reviewed.status]).toEqual([204, 204]);
    const [row] = await accesses();
    expect([row.ended_at, row.reviewed_at]).toEqual([row.opened_at, row.opened_at]);
  });

  test('ends at its limit, however late that is written down', async () => {
    const id = await opened();
    await later(3 * HOUR);
    expect((await endIt(duty, id)).code).toBe('emergency.over');
    expect((await call(admin, 'GET', `/admin/emergency/accesses/${id}`)).body).toMatchObject({
      state: 'ended',
      endedHow: 'expired',
    });
    await closeAll(h.runtime.systemContext(tenant, 'test', 'emergency'));
    const [row] = await accesses();
    expect(row).toMatchObject({ ended_how: 'expired', ended_by: null });
    expect(row.ended_at).toEqual(row.expires_at);
  });
});

describe('gives nothing that would outlast it', () => {
  test('no role, no token, no other access, no review, no limits of its own', async () => {
    const mighty = await anEmergencyRole(h, admin, [...ADMIN, 'settings.manage', 'providers.manage']);
    const other = await opened(await anotherDuty());
    await open(duty, { roleId: mighty.id, reason: REASON });
    expect(await sees()).toBe(200);
    const refused = await Promise.all([
      open(),
      review(duty, other),
      call(duty, 'PUT', `/admin/emergency/roles/${role.key}`, { offered: false }),
      call(duty, 'POST', '/corporate/tokens', { name: 'Robot', scopes: ['users.manage'] }),
      call(duty, 'PUT', `/admin/users/${admin.userId}/roles`, { roles: ['support'] }),
      call(duty, 'POST', '/admin/users', { email: 'autre@atlas.dz', name: 'Autre', roles: ['support'] }),
      call(duty, 'POST', '/admin/roles', { key: 'autre', name: { fr: 'Autre' }, permissions: ['users.manage'] }),
      call(duty, 'PUT', `/admin/roles/${role.id}/permissions`, { permissions: ['users.read'] }),
      call(duty, 'DELETE', `/admin/roles/${role.id}`),
    ]);
    expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'common.emergency'));
    await expect(
      emergency.settings?.[0]?.check?.({ actor: { ...duty.actor, via: `emergency:${other}` } } as never, {} as never),
    ).rejects.toMatchObject({ code: 'common.emergency' });
    expect(await accesses()).toHaveLength(1);
  });

  test('a second person is still asked, and asked for with rights of one’s own alone', async () => {
    const acts = await anEmergencyRole(h, admin, [
      'users.read',
      'users.manage',
      'approvals.decide',
      'customer_factors.reset',
    ]);
    await open(duty, { roleId: acts.id, reason: REASON });
    const target = await aStaffMember(h, tenant, []);
    await run(`update identity.users set totp_enabled_at = now(), totp_secret = 'x' where id = $1`, target.userId);
    const asked = await call(duty, 'POST', '/corporate/approvals/reset-staff-factors', {
      input: { userId: target.userId },
      reason: 'Téléphone perdu',
    });
    expect(asked.code).toBe('approvals.beyond_rights');
  });
});

async function anotherDuty(): Promise<Person> {
  const person = await aStaffMember(h, tenant, ['emergency.open'], { name: 'Rachid Bouzid' });
  await showedACode(h, tenant);
  return person;
}

describe('is seen', () => {
  test('in every event, entry and hash; counted, told to all who review and to its person, and reviewed by another', async () => {
    const second = await aStaffMember(h, tenant, ['emergency.review'], { name: 'Rachid Bouzid' });
    const victim = await aStaffMember(h, tenant, []);
    const id = await opened();
    expect((await disable(duty, victim)).status).toBe(204);
    expect((await disable(duty, victim, false)).status).toBe(204);
    const acted = await h.events(tenant.id, 'user.disabled');
    expect(acted.map(({ actor, via }) => [actor, via])).toEqual([
      [`staff:${duty.userId}`, `emergency:${id}`],
      [`staff:${duty.userId}`, `emergency:${id}`],
    ]);
    expect((await review(second, id)).code).toBe('emergency.still_open');
    await h.settle();
    const all = [admin.email, second.email, duty.email].toSorted();
    expect(mails('Alerte : accès d’urgence ouvert par Nadia Cherif')).toEqual(all);
    await endIt(duty, id);
    await h.settle();
    expect(mails('Accès d’urgence de Nadia Cherif terminé')).toEqual(all);
    const [accounted] = await h.events(tenant.id, 'emergency_access.accounted');
    expect(accounted?.payload).toMatchObject({ accessId: id, done: 2, how: 'person' });
    // After it, what the same person does is their own again.
    await call(duty, 'PATCH', '/corporate/profile', { name: 'Nadia Chérif' });
    await h.settle();
    const log = await call(admin, 'GET', `/admin/audit?via=emergency:${id}`);
    expect((log.body['items'] as { name: string; via: object }[]).map(({ name, via }) => [name, via])).toEqual(
      ['emergency_access.ended', 'user.disabled', 'user.disabled', 'emergency_access.opened'].map((name) => [
        name,
        { kind: 'emergency', id, name: null },
      ]),
    );
    const { rows } = await run(
      `select entry::jsonb ->> 'via' as via from audit.entries where via = $1`,
      `emergency:${id}`,
    );
    expect(rows.map(({ via }) => via)).toEqual(Array.from({ length: 4 }, () => `emergency:${id}`));
    expect(await verifyAudit(h.runtime.systemContext(tenant, 'test', 'audit'))).toMatchObject({ ok: true });
    const record = await call(second, 'GET', `/admin/emergency/accesses/${id}`);
    expect(record.body).toMatchObject({ state: 'ended', doneCount: 2, can: { end: false, review: true } });
    expect((record.body['done'] as { name: string }[]).map(({ name }) => name)).toEqual([
      'user.disabled',
      'user.disabled',
    ]);

    expect((await review(duty, id)).code).toBe('common.forbidden');
    await run(
      `insert into identity.role_permissions (tenant_id, role_id, permission)
       select tenant_id, role_id, 'emergency.review' from identity.user_roles where user_id = $1`,
      duty.userId,
    );
    expect((await review(duty, id)).code).toBe('emergency.own_access');
    expect((await review(second, id, { justified: true, conclusion: 'court' })).status).toBe(400);
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => review(index % 2 ? second : admin, id)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'emergency.reviewed')).toHaveLength(9);
    expect(await accesses()).toMatchObject([{ justified: true, conclusion: CONCLUSION }]);
    await h.settle();
    expect(mails('Votre accès d’urgence a été contrôlé : justifié')).toEqual([duty.email]);
  });

  test('what waits for its review is reminded of, once a day, until it is reviewed', async () => {
    const id = await opened();
    await endIt(duty, id);
    const remind = () => remindReviewers(h.runtime.systemContext(tenant, 'test', 'emergency'));
    await later(DAY - 1);
    await remind();
    expect(await h.events(tenant.id, 'emergency_access.review_awaited')).toEqual([]);
    await later(1);
    await remind();
    await h.settle();
    expect(mails('Accès d’urgence à contrôler : 1')).toEqual([admin.email]);
    expect((await review(admin, id)).status).toBe(204);
    await remind();
    expect(await h.events(tenant.id, 'emergency_access.review_awaited')).toHaveLength(1);
  });

  test('by no other operator', async () => {
    const id = await opened();
    const stranger = await aStaffMember(h, await aTenant(h), ADMIN);
    const at = (method: Method, url: string, body?: object) =>
      call({ headers: { ...stranger.headers, host: `${stranger.tenant.slug}.localhost:3000` } }, method, url, body);
    expect((await at('GET', `/admin/emergency/accesses/${id}`)).code).toBe('emergency.not_found');
    expect((await at('PUT', `/admin/emergency/accesses/${id}/end`)).code).toBe('emergency.not_found');
    expect((await at('GET', '/admin/emergency/accesses')).body['items']).toEqual([]);
    expect(await sees()).toBe(200);
  });
});

describe('roles', () => {
  test('are offered and withdrawn by whoever holds all that they give, once', async () => {
    const keeper = await aStaffMember(h, tenant, ['roles.manage']);
    const path = `/admin/emergency/roles/${role.key}`;
    expect((await call(duty, 'PUT', path, { offered: false })).code).toBe('common.forbidden');
    expect((await call(keeper, 'PUT', path, { offered: false })).code).toBe('emergency.beyond_rights');
    expect((await call(admin, 'PUT', path, { offered: true })).status).toBe(204);
    expect(await h.events(tenant.id, 'emergency_role.offered')).toHaveLength(0);
    expect((await call(admin, 'PUT', path, { offered: false })).status).toBe(204);
    expect((await call(admin, 'PUT', path, { offered: false })).status).toBe(204);
    expect(await h.events(tenant.id, 'emergency_role.withdrawn')).toHaveLength(1);
    expect((await call(admin, 'PUT', '/admin/emergency/roles/nobody', { offered: true })).status).toBe(404);
    expect((await open()).code).toBe('emergency.role_not_offered');
    const { body } = await call(admin, 'GET', '/admin/emergency/roles');
    expect((body['items'] as { offered: boolean }[]).every(({ offered }) => !offered)).toBe(true);
  });
});

describe('the database alone', () => {
  const change = (id: string, what: string, ...values: unknown[]) =>
    run(`update emergency.accesses set ${what} where id = $1`, id, ...values).then(
      () => 'done',
      (error: { code: string; constraint?: string }) => error.constraint ?? error.code,
    );

  test('refuses a second open one, a long one, an end behind its limit, a review by oneself, and any step back', async () => {
    const id = await opened();
    const again = (more: string) =>
      run(
        `insert into emergency.accesses (tenant_id, id, user_id, session_id, role_id, role_key, role_name, permissions, reason, opened_at, expires_at)
         select tenant_id, gen_random_uuid(), ${more} from emergency.accesses where id = $1`,
        id,
      ).then(
        () => 'done',
        (error: { code: string; constraint?: string }) => error.constraint ?? error.code,
      );
    const rest = 'session_id, role_id, role_key, role_name, permissions';
    expect(await again(`user_id, ${rest}, reason, opened_at, expires_at`)).toBe('one_open_access_each');
    expect(await again(`'${admin.userId}', ${rest}, reason, opened_at, opened_at + interval '241 minutes'`)).toBe(
      'four_hours_at_most',
    );
    expect(await again(`'${admin.userId}', ${rest}, 'court', opened_at, expires_at`)).toBe('accesses_reason_check');
    const reviewed = `reviewed_at = expires_at, justified = true, conclusion = '${CONCLUSION}', reviewed_by = $2`;
    expect(await change(id, reviewed, admin.userId)).toBe('CM002');
    expect(await change(id, `ended_at = expires_at + interval '1 second', ended_how = 'lost'`)).toBe(
      'ends_in_its_time',
    );
    expect(await change(id, `ended_at = opened_at, ended_how = 'expired'`)).toBe('expired_at_its_limit');
    expect(await change(id, `ended_at = opened_at, ended_how = 'person', ended_by = $2`, admin.userId)).toBe(
      'ended_by_whom',
    );
    expect(await change(id, `ended_at = opened_at, ended_how = 'administrator', ended_by = $2`, duty.userId)).toBe(
      'ended_by_whom',
    );
    expect(await change(id, `ended_at = opened_at, ended_how = 'person', ended_by = null`)).toBe('ended_by_whom');
    expect(await change(id, `ended_at = opened_at, ended_how = 'lost'`)).toBe('done');
    expect(await change(id, `ended_at = null, ended_how = null`)).toBe('CM002');
    expect(await change(id, reviewed, duty.userId)).toBe('somebody_else_reviews');
    expect(await change(id, `justified = true`)).toBe('a_review_is_whole');
    expect(await change(id, reviewed, admin.userId)).toBe('done');
    expect(await change(id, `justified = false`)).toBe('CM002');
  });

  test('keeps what was opened as it was opened, from the application too', async () => {
    const id = await opened();
    for (const change of [`permissions = '{}'`, `expires_at = expires_at + interval '1 hour'`, `reason = reason`])
      await expect(
        h.database.transaction({ tenantId: tenant.id }, (db) =>
          sql`update emergency.accesses set ${sql.raw(change)} where id = ${id}`.execute(db),
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });
});
