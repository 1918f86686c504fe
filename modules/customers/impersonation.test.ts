import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { beginImpersonation } from '@cm/identity';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { customers } from './module.ts';
import { aContact, aCustomer, aMembership, type CustomerPerson, takeAway } from './testing.ts';

/** B16: a colleague sees the portal in the place of a customer's person. */
let h: Harness;
let tenant: Tenant;
let owner: CustomerPerson;
let member: CustomerPerson;
let agent: Person;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
    poolSize: 20,
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  owner = await aCustomer(h, tenant, { name: 'SARL Atlas' });
  member = await aContact(h, owner, ['portal.tickets']);
  agent = await aStaffMember(h, tenant, ['customers.read', 'impersonation.start'], { name: 'Amina Benali' });
  await allow('told');
});

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Who = Pick<Person, 'headers'>;
const REASON = 'Le client ne trouve pas sa facture de mars';
let address = 0;

async function call(who: Who | null, method: Method, url: string, payload?: object, host = tenant.slug) {
  const app = await h.app();
  address += 1;
  const raw = await app.inject({
    method,
    url: `/api${url}`,
    remoteAddress: `10.8.${Math.floor(address / 250)}.${(address % 250) + 1}`,
    headers: { ...who?.headers, host: `${host}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
    ...(payload ? { payload } : {}),
  });
  const body = raw.body === '' ? {} : raw.json<Record<string, unknown>>();
  const cookie = raw.cookies.find(({ name }) => name === '__Host-cm_portal');
  return { status: raw.statusCode, code: body['code'], body, cookie };
}

async function allow(value: 'off' | 'allowed' | 'told'): Promise<void> {
  await h.admin.query(
    `insert into kit.settings (tenant_id, key, value, updated_at) values ($1, 'identity.impersonation', to_jsonb($2::text), now())
     on conflict (tenant_id, key) do update set value = excluded.value`,
    [tenant.id, value],
  );
}

const begin = (by: Who, of: CustomerPerson, body: object = { reason: REASON }) =>
  call(by, 'POST', `/corporate/customers/${of.customerId}/contacts/${of.contactId}/impersonations`, body);
const tokenOf = ({ body }: { body: Record<string, unknown> }): string => String(body['url']).split('#')[1] ?? '';
const handOver = (token: string, who: Who | null = null) => call(who, 'PUT', '/portal/impersonation', { token });

/** The portal in the place of a person. */
async function inPlaceOf(of: CustomerPerson, by: Who = agent): Promise<Who> {
  const begun = await begin(by, of);
  expect(begun.status, JSON.stringify(begun.body)).toBe(201);
  const { status, cookie } = await handOver(tokenOf(begun));
  expect(status).toBe(204);
  return { headers: { cookie: `__Host-cm_portal=${cookie?.value ?? ''}` } };
}
const seen = async (who: Who) => (await call(who, 'GET', '/portal/customer')).status;
const run = (sql: string, ...values: unknown[]) => h.admin.query(sql, values);

describe('is begun', () => {
  test('with the right alone, a reason, a recent proof, for a member of that customer', async () => {
    const reader = await aStaffMember(h, tenant, ['customers.read', 'customers.manage']);
    expect((await begin(reader, member)).status).toBe(403);
    expect((await begin(owner, member)).status).toBe(401);
    expect(
      (
        await call(
          null,
          'POST',
          `/corporate/customers/${owner.customerId}/contacts/${member.contactId}/impersonations`,
          { reason: REASON },
        )
      ).status,
    ).toBe(401);
    for (const body of [{}, { reason: '' }, { reason: '    ' }, { reason: 'x'.repeat(501) }])
      expect((await begin(agent, member, body)).status).toBe(400);
    const elsewhere = await aCustomer(h, tenant);
    expect((await begin(agent, { ...member, customerId: elsewhere.customerId })).code).toBe(
      'customers.contact_not_found',
    );
    // Whoever asks identity for it, the person is a member of the customer whose portal opens.
    const outsider = { userId: member.userId, customerId: elsewhere.customerId, reason: REASON, ticket: null };
    await expect(beginImpersonation(agent.ctx, outsider)).rejects.toMatchObject({
      code: 'identity.impersonation_target',
    });
    const stranger = await aCustomer(h, await aTenant(h));
    expect((await begin(agent, stranger)).code).toBe('customers.not_found');
    h.clock.advance(600);
    expect((await begin(agent, member)).code).toBe('common.proof_required');
  });

  test('by nobody where the operator does not want it, which is how an operator begins', async () => {
    await run('delete from kit.settings where tenant_id = $1', tenant.id);
    expect((await begin(agent, member)).code).toBe('identity.impersonation_off');
    await allow('off');
    expect((await begin(agent, member)).code).toBe('identity.impersonation_off');
  });

  test('not of somebody unconfirmed, disabled, only noted, taken away, nor of a colleague or oneself', async () => {
    const refused = 'identity.impersonation_target';
    await run('update identity.users set email_verified_at = null where id = $1', member.userId);
    expect((await begin(agent, member)).code).toBe(refused);
    await run('update identity.users set email_verified_at = now(), disabled_at = now() where id = $1', member.userId);
    expect((await begin(agent, member)).code).toBe(refused);
    await run(`update identity.users set disabled_at = null, kind = 'staff' where id = $1`, member.userId);
    expect((await begin(agent, member)).code).toBe(refused);
    await run(`update identity.users set kind = 'customer' where id = $1`, member.userId);
    await run('update customers.memberships set user_id = $2 where user_id = $1', member.userId, agent.userId);
    expect((await begin(agent, member)).code).toBe(refused);
    await run('update customers.memberships set user_id = $2 where user_id = $1', agent.userId, member.userId);
    await takeAway(owner, member);
    expect((await begin(agent, member)).code).toBe('customers.contact_not_found');
    // Whatever the code forgets, nobody stands in their own place.
    await expect(
      run(
        `insert into identity.impersonations (tenant_id, id, staff_user_id, staff_session_id, user_id, customer_id, reason, begun_at, handover_until, expires_at)
         values ($1, gen_random_uuid(), $2, gen_random_uuid(), $2, gen_random_uuid(), 'r', now(), now() + interval '1 minute', now() + interval '30 minutes')`,
        tenant.id,
        agent.userId,
      ),
    ).rejects.toThrow(/nobody_impersonates_themself/);
  });

  test('by no program with a token, even with the right', async () => {
    const made = await call(agent, 'POST', '/corporate/tokens', { name: 'Robot', scopes: ['impersonation.start'] });
    const robot = { headers: { authorization: `Bearer ${String(made.body['secret'])}` } };
    expect((await begin(robot, member)).code).toBe('identity.impersonation_session_needed');
  });
});

describe('is handed over', () => {
  test('once: of fifty at the same moment one opens the portal', async () => {
    const token = tokenOf(await begin(agent, member));
    const answers = await Promise.all(Array.from({ length: 50 }, () => handOver(token)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'identity.handover_invalid')).toHaveLength(49);
    expect(
      (await run('select 1 from identity.sessions where impersonation_id is not null and tenant_id = $1', tenant.id))
        .rowCount,
    ).toBe(1);
  });

  test('within a minute', async () => {
    const token = tokenOf(await begin(agent, member));
    h.clock.advance(59);
    expect((await handOver(token)).status).toBe(204);
    const late = tokenOf(await begin(agent, member));
    h.clock.advance(60);
    expect((await handOver(late)).code).toBe('identity.handover_invalid');
  });

  test('on the operator’s own host, with the token as it was made', async () => {
    const begun = await begin(agent, member);
    expect(begun.body['url']).toMatch(new RegExp(`^${tenant.baseUrl}/support-access#`));
    const token = tokenOf(begun);
    const [id = '', secret = ''] = token.split('.');
    const other = tokenOf(await begin(await aStaffMember(h, tenant, ['impersonation.start']), member));
    const forged = [
      `${id}.${'A'.repeat(secret.length)}`,
      `${id}.${other.split('.')[1]}`,
      `${other.split('.')[0]}.${secret}`,
      `${id}.${secret}`.toUpperCase(),
      `${id}.`.padEnd(60, '0'),
    ];
    for (const one of forged) expect((await handOver(one)).code).toBe('identity.handover_invalid');
    const host = (await aTenant(h)).slug;
    expect((await call(null, 'PUT', '/portal/impersonation', { token }, host)).code).toBe('identity.handover_invalid');
    // What failed used nothing up; the secret is in no row.
    const { rows } = await run('select i::text as row from identity.impersonations i where id = $1', id);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect((await handOver(token)).status).toBe(204);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['the colleague signs out', () => call(agent, 'DELETE', '/corporate/session')],
    [
      'the colleague is disabled',
      () => run('update identity.users set disabled_at = now() where id = $1', agent.userId),
    ],
    [
      'the right is taken',
      () =>
        run(
          `delete from identity.role_permissions where permission = 'impersonation.start' and tenant_id = $1`,
          tenant.id,
        ),
    ],
    ['the operator switches it off', () => allow('off')],
    ['the person is disabled', () => run('update identity.users set disabled_at = now() where id = $1', member.userId)],
    ['the person leaves the customer', () => takeAway(owner, member)],
  ])('not when, meanwhile, %s', async (_name, change) => {
    const token = tokenOf(await begin(agent, member));
    await change();
    expect((await handOver(token)).code).toBe('identity.handover_invalid');
  });

  test('the browser’s own session ends, and the token is a new one (B10)', async () => {
    const own = await aCustomer(h, tenant);
    const token = tokenOf(await begin(agent, member));
    const { cookie } = await handOver(token, own);
    expect(own.headers['cookie']).not.toContain(cookie?.value);
    expect(await seen(own)).toBe(401);
    const place = { headers: { cookie: `__Host-cm_portal=${cookie?.value ?? ''}` } };
    expect(await seen(place)).toBe(200);
    expect((await call(place, 'DELETE', '/portal/session')).status).toBe(204);
    expect(await seen(place)).toBe(401);
  });
});

describe('shows', () => {
  test('what the person sees, for that customer alone, and says both names', async () => {
    const elsewhere = await aCustomer(h, tenant, { name: 'EURL Tassili' });
    await aMembership(h, { ...member, customerId: elsewhere.customerId }, ['portal.billing']);
    const place = await inPlaceOf(member);
    const session = (await call(place, 'GET', '/portal/session')).body;
    expect(session['user']).toMatchObject({ customers: [{ id: owner.customerId, name: 'SARL Atlas' }] });
    expect(session).toMatchObject({
      state: 'signed_in',
      user: { id: member.userId, customerId: owner.customerId, permissions: ['portal.tickets'] },
      impersonation: { by: 'Amina Benali', expiresAt: new Date(h.clock.now().getTime() + 1_800_000).toISOString() },
    });
    expect((await call(place, 'GET', '/portal/contacts')).status).toBe(403);
    expect((await call(member, 'GET', '/portal/session')).body['impersonation']).toBeNull();
    // Theirs, as ever.
    expect(await seen(member)).toBe(200);
    const { items } = (await call(member, 'GET', '/portal/sessions')).body as { items: unknown[] };
    expect(items).toHaveLength(1);
  });

  test('also where the operator requires a second factor that the person has not', async () => {
    await run(
      `insert into kit.settings (tenant_id, key, value, updated_at) values ($1, 'identity.customer_second_factor', '"required"', now())`,
      tenant.id,
    );
    expect(await seen(member)).toBe(401);
    expect(await seen(await inPlaceOf(member))).toBe(200);
  });

  test('nothing of the staff areas, and from the staff’s nothing of the portal', async () => {
    const place = await inPlaceOf(member);
    const asStaff = { headers: { cookie: String(place.headers['cookie']).replace('cm_portal', 'cm_staff') } };
    expect((await call(place, 'GET', '/corporate/customers')).status).toBe(401);
    expect((await call(asStaff, 'GET', '/corporate/customers')).status).toBe(401);
    // Nested: there is nothing to begin another one with.
    expect((await begin(place, owner)).status).toBe(401);
    expect((await begin(asStaff, owner)).status).toBe(401);
  });
});

describe('ends', () => {
  test('after half an hour, whatever is done in it', async () => {
    const place = await inPlaceOf(member);
    // The session could go on: what it stands for is over.
    await run(
      `update identity.sessions set expires_at = expires_at + interval '1 day' where impersonation_id is not null`,
    );
    for (const _ of [1, 2]) {
      h.clock.advance(899);
      await run('update identity.sessions set last_seen_at = $2 where id = $1', sessionOf(agent), h.clock.now());
      expect(await seen(place)).toBe(200);
    }
    h.clock.advance(2);
    expect(await seen(place)).toBe(401);
    expect((await call(place, 'GET', '/portal/session')).body).toMatchObject({
      state: 'anonymous',
      impersonation: null,
    });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['the colleague signs out', () => call(agent, 'DELETE', '/corporate/session')],
    [
      'the colleague is disabled',
      () => run('update identity.users set disabled_at = now() where id = $1', agent.userId),
    ],
    [
      'the right is taken',
      () =>
        run(
          `delete from identity.role_permissions where permission = 'impersonation.start' and tenant_id = $1`,
          tenant.id,
        ),
    ],
    [
      'the colleague’s session was idle for too long',
      () =>
        run(
          `update identity.sessions set last_seen_at = $2 where id = $1`,
          sessionOf(agent),
          new Date(h.clock.now().getTime() - 1_800_000),
        ),
    ],
    ['the operator switches it off', () => allow('off')],
    ['the person is disabled', () => run('update identity.users set disabled_at = now() where id = $1', member.userId)],
    [
      'the person’s address is no longer confirmed',
      () => run('update identity.users set email_verified_at = null where id = $1', member.userId),
    ],
    ['the person leaves the customer', () => takeAway(owner, member)],
    ['the person ends their other sessions', () => call(member, 'DELETE', '/portal/sessions')],
  ])('at the next request once %s', async (_name, change) => {
    const place = await inPlaceOf(member);
    expect(await seen(place)).toBe(200);
    await change();
    expect(await seen(place)).toBe(401);
    expect((await call(place, 'GET', '/portal/session')).body).toMatchObject({ state: 'anonymous', user: null });
  });

  test('when the colleague begins another one: one at a time, also of ten begun at once', async () => {
    const first = await inPlaceOf(member);
    const second = await inPlaceOf(owner);
    expect(await seen(first)).toBe(401);
    expect(await seen(second)).toBe(200);
    const other = await inPlaceOf(member, await aStaffMember(h, tenant, ['impersonation.start']));
    expect(await seen(second)).toBe(200);
    const begun = await Promise.all(Array.from({ length: 10 }, () => begin(agent, member)));
    expect(begun.every(({ status }) => status === 201)).toBe(true);
    const handed = await Promise.all(begun.map((one) => handOver(tokenOf(one))));
    expect(handed.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(await seen(second)).toBe(401);
    expect(await seen(other)).toBe(200);
  });

  test('when it is left, once; nobody else’s is touched', async () => {
    const place = await inPlaceOf(member);
    expect((await call(place, 'DELETE', '/portal/session')).status).toBe(204);
    expect((await call(place, 'DELETE', '/portal/session')).status).toBe(204);
    expect(await seen(place)).toBe(401);
    expect(await seen(member)).toBe(200);
    expect((await h.events(tenant.id, 'impersonation.ended')).map(({ payload }) => payload)).toMatchObject([
      { how: 'left' },
    ]);
    expect(await h.events(tenant.id, 'user.logged_out')).toEqual([]);
  });
});

const sessionOf = ({ actor }: Person) => (actor.kind === 'staff' ? actor.sessionId : null);

test('is told of with both names: in every event, the person’s security activity, their timeline', async () => {
  const begun = await begin(agent, member, { reason: REASON, ticket: 'T-2026-000042' });
  const { cookie } = await handOver(tokenOf(begun));
  const place = { headers: { cookie: `__Host-cm_portal=${cookie?.value ?? ''}` } };
  await call(place, 'DELETE', '/portal/session');
  const told = (await h.events(tenant.id)).filter(({ name }) => name.startsWith('impersonation.'));
  const [staff, person] = [`staff:${agent.userId}`, `customer:${member.userId}`];
  expect(told).toMatchObject([
    { name: 'impersonation.requested', actor: staff, onBehalfOf: null },
    { name: 'impersonation.started', actor: staff, onBehalfOf: person, customerId: owner.customerId },
    { name: 'impersonation.ended', actor: staff, onBehalfOf: person, customerId: owner.customerId },
  ]);
  for (const { payload } of told)
    expect(payload).toMatchObject({
      userId: member.userId,
      staffUserId: agent.userId,
      reason: REASON,
      ticket: 'T-2026-000042',
    });
  await h.settle();
  const { items } = (await call(member, 'GET', '/portal/security-activity')).body as { items: object[] };
  expect(items).toMatchObject([{ kind: 'support_access', byWhom: 'staff', detail: REASON, ip: null }]);
  const timeline = (await call(owner, 'GET', '/portal/timeline')).body as { items: { event: string }[] };
  expect(timeline.items.map(({ event }) => event)).toContain('impersonation.started');
});

test('what is written of it stays as it was written', async () => {
  const token = tokenOf(await begin(agent, member));
  const id = token.split('.')[0];
  await expect(
    h.database.transaction({ tenantId: tenant.id }, (db) =>
      db
        .withTables<{ 'identity.impersonations': { id: string; reason: string } }>()
        .updateTable('identity.impersonations')
        .set({ reason: 'Autre' })
        .where('id', '=', id ?? '')
        .execute(),
    ),
  ).rejects.toThrow(/permission denied/);
  await handOver(token);
  await expect(
    run("update identity.impersonations set started_at = begun_at + interval '1 second' where id = $1", id),
  ).rejects.toThrow(/started or ended already/);
  await expect(
    run(`update identity.impersonations set expires_at = begun_at + interval '31 minutes' where id = $1`, id),
  ).rejects.toThrow(/half_an_hour_at_most/);
});

describe('where the customer is asked', () => {
  const give = (who: Who, days: unknown = 7) => call(who, 'PUT', '/portal/support-permission', { days });
  const withdraw = (who: Who) => call(who, 'DELETE', '/portal/support-permission');
  beforeEach(() => allow('allowed'));

  test('nobody is let in without what the owner gave; its end and its withdrawal end what goes on at the next request', async () => {
    expect(await begin(agent, member)).toMatchObject({ status: 409, code: 'identity.impersonation_not_allowed' });
    expect((await give(owner)).status).toBe(204);
    const inside = await inPlaceOf(member);
    expect(await seen(inside)).toBe(200);
    expect((await withdraw(owner)).status).toBe(204);
    expect(await seen(inside)).toBe(401);
    // Given anew it lets in anew; what was ended stays ended.
    expect((await give(owner)).status).toBe(204);
    expect(await seen(inside)).toBe(401);
    const again = await inPlaceOf(member);
    expect(await seen(again)).toBe(200);
    await run(
      "update identity.support_permissions set given_at = given_at - interval '8 days', ends_at = ends_at - interval '8 days' where tenant_id = $1 and withdrawn_at is null",
      tenant.id,
    );
    expect(await seen(again)).toBe(401);
    expect(await begin(agent, member)).toMatchObject({ status: 409, code: 'identity.impersonation_not_allowed' });
    const { rows } = await run(
      "select name, actor, customer_id from kit.outbox where tenant_id = $1 and name like 'support_permission%' order by seq",
      tenant.id,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'support_permission.given',
      'support_permission.withdrawn',
      'support_permission.given',
    ]);
    expect(
      rows.every(({ actor, customer_id: id }) => actor === `customer:${owner.userId}` && id === owner.customerId),
    ).toBe(true);
  });

  test('the owner alone gives and withdraws, for their own customer, and no colleague in their place', async () => {
    const other = await aCustomer(h, tenant, { name: 'EURL Autre' });
    for (const act of [give, withdraw]) {
      expect(await act(member)).toMatchObject({ status: 403, code: 'identity.not_the_owner' });
      expect((await act({ headers: {} })).status).toBe(401);
    }
    for (const days of [0, 91, 1.5, '7']) expect((await give(owner, days)).status).toBe(400);
    expect((await withdraw(owner)).status).toBe(404);
    expect((await give(other)).status).toBe(204);
    expect(await begin(agent, member)).toMatchObject({ code: 'identity.impersonation_not_allowed' });
    expect((await give(owner)).status).toBe(204);
    const inside = await inPlaceOf(owner);
    for (const act of [give, withdraw])
      expect(await act(inside)).toMatchObject({ status: 403, code: 'common.impersonated' });
    expect((await call(member, 'GET', '/portal/support-permission')).body).toMatchObject({
      mode: 'allowed',
      owner: false,
      permission: { endsAt: expect.any(String) },
    });
    // What was begun without asking ends where the customer is asked from now on.
    await allow('told');
    const before = await inPlaceOf(other);
    expect(await seen(before)).toBe(200);
    await allow('allowed');
    expect(await seen(before)).toBe(401);
  });

  test('a server whose clock is behind gives, withdraws and takes over what another one wrote', async () => {
    const before = async (act: () => Promise<{ readonly status: number }>): Promise<number> => {
      h.clock.advance(-5);
      const { status } = await act();
      h.clock.advance(5);
      return status;
    };
    expect((await give(owner)).status).toBe(204);
    expect(await before(() => give(owner))).toBe(204);
    const { rows } = await run(
      'select withdrawn_at - given_at as held from identity.support_permissions where tenant_id = $1 and withdrawn_at is not null',
      tenant.id,
    );
    expect(rows).toEqual([{ held: {} }]);
    expect((await give(owner)).status).toBe(204);
    const token = tokenOf(await begin(agent, member));
    expect(await before(() => handOver(token))).toBe(204);
    expect(await before(() => withdraw(owner))).toBe(204);
  });

  test('the table holds it: ninety days, one at a time, withdrawn once', async () => {
    await give(owner, 90);
    const change = (set: string) =>
      run(`update identity.support_permissions set ${set} where tenant_id = $1`, tenant.id);
    await expect(change("ends_at = given_at + interval '91 days'")).rejects.toMatchObject({ code: '23514' });
    await expect(change('withdrawn_at = now()')).rejects.toMatchObject({ code: '23514' });
    await withdraw(owner);
    await expect(change('withdrawn_at = null, withdrawn_by = null')).rejects.toMatchObject({ code: 'CM002' });
  });
});
