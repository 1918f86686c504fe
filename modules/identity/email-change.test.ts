import { hashPassword } from '@cm/kit/crypto';
import type { Tenant } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emailChangeNotices } from './email-change-notices.ts';
import { createLink, type LinkPurpose, linkUrl } from './links.ts';
import { requestLink } from './mail-link.ts';
import { identity } from './module.ts';
import { aCustomerUser, aStaffMember, aTenant, type Person, signedIn, testGatekeeper } from './testing.ts';

const PASSWORD = 'une barque sur la mer 42';
const OTHER = 'une autre barque au port 43';

let h: Harness;
let tenant: Tenant;
let karim: Person;
let hash: string;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper, poolSize: 20 });
  const { secrets } = h.runtime.ports.local;
  if (!secrets) throw new Error('no secrets');
  hash = await hashPassword(PASSWORD, secrets.key('passwords'));
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  karim = await aCustomer();
});

async function aCustomer(): Promise<Person> {
  const { userId } = await aCustomerUser(h, tenant);
  return withPassword(await signedIn(h, tenant, userId, 'customer', [], {}));
}

async function withPassword(person: Person): Promise<Person> {
  await h.admin.query('update identity.users set password_hash = $1 where id = $2', [hash, person.userId]);
  return person;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
let calls = 0;
async function call(headers: Readonly<Record<string, string>>, method: Method, path: string, payload?: object) {
  const app = await h.app();
  calls += 1;
  return app.inject({
    method,
    url: `/api/${path}`,
    // An address of its own for each call, inside the staff's network.
    remoteAddress: `10.8.${calls >> 8}.${calls & 255}`,
    headers: { ...headers, ...(method === 'POST' ? { 'idempotency-key': `change-test-${calls}` } : {}) },
    ...(payload ? { payload } : {}),
  });
}

const ask = (who: Person, email: string, { password = PASSWORD, zone = 'portal' } = {}) =>
  call(who.headers, 'POST', `${zone}/email-change`, { email, password });
const confirm = (who: Person, token: string, zone = 'portal') =>
  call(who.headers, 'PUT', `${zone}/email-change`, { token });
const pendingOf = async (who: Person): Promise<unknown> =>
  (await call(who.headers, 'GET', 'portal/email-change')).json<{ pending: unknown }>().pending;

const secretOf = (linkId: string, purpose: LinkPurpose = 'change_email'): string =>
  linkUrl(h.runtime.systemContext(tenant, 'test'), purpose, linkId, 'customer').split('#')[1] ?? '';

/** The secret of the link in the mail to the new address, as its reader finds it. */
async function mailedToken(): Promise<string> {
  const last = (await h.events(tenant.id, 'user.email_change_requested')).at(-1);
  return secretOf((last?.payload as { linkId: string }).linkId);
}

async function emailOf({ userId }: Person): Promise<string> {
  const { rows } = await h.admin.query<{ email: string }>('select email from identity.users where id = $1', [userId]);
  return rows[0]?.email ?? '';
}

/** Who is told of the last such event, by notice: their addresses. */
async function told(event: string): Promise<Record<string, string[]>> {
  const last = (await h.events(tenant.id, event)).at(-1) as StoredEvent | undefined;
  if (!last) throw new Error(`${event} did not happen`);
  const about = emailChangeNotices.filter((notice) => [notice.event].flat().some(({ name }) => name === event));
  const system = h.runtime.systemContext(tenant, 'test');
  const answers = await system.transaction((tx) =>
    Promise.all(
      about.map(async ({ key, audience }) => {
        const people = await audience.find(tx, last, null);
        return [key, people.map(({ email, name }) => (name === '' ? `(${email})` : email))] as const;
      }),
    ),
  );
  return Object.fromEntries(answers.filter(([, emails]) => emails.length > 0));
}

test('a new address is the person’s by proof, and both addresses are told', async () => {
  expect((await ask(karim, ' Nouvelle@Example.dz ')).statusCode).toBe(204);
  expect(await pendingOf(karim)).toEqual({ email: 'nouvelle@example.dz', expiresAt: '2026-03-03T09:00:00.000Z' });
  expect(await emailOf(karim)).toBe(karim.email);
  expect(await told('user.email_change_requested')).toEqual({
    'account.email_change_requested': [karim.email],
    // Nobody has proved to read this one yet: it greets nobody by name.
    'account.email_to_prove': ['(nouvelle@example.dz)'],
  });
  const done = await confirm(karim, await mailedToken());
  expect([done.statusCode, done.json()]).toEqual([200, { email: 'nouvelle@example.dz' }]);
  expect(await emailOf(karim)).toBe('nouvelle@example.dz');
  expect(await pendingOf(karim)).toBeNull();
  const [event] = await h.events(tenant.id, 'user.email_changed');
  expect(event?.payload).toEqual({
    userId: karim.userId,
    email: 'nouvelle@example.dz',
    kind: 'customer',
    before: karim.email,
  });
  expect(await told('user.email_changed')).toEqual({ 'account.email_changed': ['nouvelle@example.dz', karim.email] });
  const signIn = (email: string) => call(anyone(), 'POST', 'portal/session', { email, password: PASSWORD });
  expect((await signIn(karim.email)).statusCode).toBe(401);
  expect((await signIn('nouvelle@example.dz')).statusCode).toBe(200);
});

const anyone = () => ({ host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' });

test('one link fifty times at the same moment is one change (B7)', async () => {
  await ask(karim, 'nouvelle@example.dz');
  const token = await mailedToken();
  const answers = await Promise.all(Array.from({ length: 50 }, () => confirm(karim, token)));
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
    200,
    ...Array<number>(49).fill(410),
  ]);
  expect(await h.events(tenant.id, 'user.email_changed')).toHaveLength(1);
});

describe('the link', () => {
  const dead = async (token: string, who = karim) => {
    const answer = await confirm(who, token);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([410, 'identity.link_invalid']);
    expect(await h.events(tenant.id, 'user.email_changed')).toEqual([]);
  };

  test('is its person’s alone: nobody else takes the account with it, and it is not used up by who tries', async () => {
    await ask(karim, 'nouvelle@example.dz');
    const token = await mailedToken();
    await dead(token, await aCustomer());
    const withoutSession = await call(anyone(), 'PUT', 'portal/email-change', { token });
    expect(withoutSession.statusCode).toBe(401);
    expect((await confirm(karim, token)).statusCode).toBe(200);
  });

  test('lives a day', async () => {
    await ask(karim, 'nouvelle@example.dz');
    h.clock.advance(86_401);
    await h.admin.query('update identity.sessions set last_seen_at = $1', [h.clock.now()]);
    await dead(await mailedToken());
    expect(await pendingOf(karim)).toBeNull();
  });

  test('gives way to a newer one', async () => {
    await ask(karim, 'premiere@example.dz');
    const first = await mailedToken();
    await ask(karim, 'seconde@example.dz');
    await dead(first);
    expect((await confirm(karim, await mailedToken())).json()).toEqual({ email: 'seconde@example.dz' });
  });

  test('is no link of another purpose, and none of another purpose changes an address', async () => {
    const ctx = h.runtime.systemContext(tenant, 'test');
    const other = { id: karim.userId, email: 'nouvelle@example.dz' };
    for (const purpose of ['reset_password', 'verify_email', 'invitation'] as const)
      await dead(secretOf(await ctx.transaction((tx) => createLink(tx, purpose, other)), purpose));
    await ask(karim, 'nouvelle@example.dz');
    const token = await mailedToken();
    const reset = { token, purpose: 'reset_password', password: OTHER };
    expect((await call(anyone(), 'PUT', 'portal/password', reset)).statusCode).toBe(410);
    expect((await call(anyone(), 'PUT', 'portal/email-verification', { token })).statusCode).toBe(410);
  });

  test('dies with the password that asked for it, changed or reset', async () => {
    await ask(karim, 'voleur@example.dz');
    const change = { current: PASSWORD, password: OTHER };
    expect((await call(karim.headers, 'POST', 'portal/password-changes', change)).statusCode).toBe(204);
    await dead(await mailedToken());
    const amel = await aCustomer();
    await ask(amel, 'voleur@example.dz');
    const token = await mailedToken();
    await requestLink(amel.ctx, { purpose: 'reset_password', kind: 'customer', email: amel.email });
    await h.settle();
    const mailed = (await h.events(tenant.id, 'user.password_reset_requested')).at(-1)?.payload as { linkId: string };
    const reset = { token: secretOf(mailed.linkId, 'reset_password'), purpose: 'reset_password', password: OTHER };
    expect((await call(anyone(), 'PUT', 'portal/password', reset)).statusCode).toBe(204);
    await dead(token, await signedIn(h, tenant, amel.userId, 'customer', [], {}));
  });

  test('dies when the person gives the change up; there is nothing to give up twice', async () => {
    await ask(karim, 'nouvelle@example.dz');
    const token = await mailedToken();
    expect((await call((await aCustomer()).headers, 'DELETE', 'portal/email-change')).statusCode).toBe(404);
    expect((await call(karim.headers, 'DELETE', 'portal/email-change')).statusCode).toBe(204);
    await dead(token);
    expect((await call(karim.headers, 'DELETE', 'portal/email-change')).statusCode).toBe(404);
    expect(await h.events(tenant.id, 'user.email_change_cancelled')).toMatchObject([
      { payload: { userId: karim.userId, email: karim.email, to: 'nouvelle@example.dz' } },
    ]);
  });
});

test('links that are on their way to the former address open nothing', async () => {
  const ctx = h.runtime.systemContext(tenant, 'test');
  const link = (purpose: LinkPurpose) =>
    ctx.transaction((tx) => createLink(tx, purpose, { id: karim.userId, email: karim.email }));
  const reset = { token: secretOf(await link('reset_password'), 'reset_password'), purpose: 'reset_password' };
  const verify = { token: secretOf(await link('verify_email'), 'verify_email') };
  await ask(karim, 'nouvelle@example.dz');
  await confirm(karim, await mailedToken());
  expect((await call(anyone(), 'PUT', 'portal/password', { ...reset, password: OTHER })).statusCode).toBe(410);
  expect((await call(anyone(), 'PUT', 'portal/email-verification', verify)).statusCode).toBe(410);
  await requestLink(ctx, { purpose: 'reset_password', kind: 'customer', email: karim.email });
  await h.settle();
  expect(await h.events(tenant.id, 'user.password_reset_requested')).toEqual([]);
});

describe('the password', () => {
  test('is asked, and a wrong one changes nothing and is told nobody', async () => {
    const refused = await ask(karim, 'nouvelle@example.dz', { password: 'pas le bon mot' });
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([401, 'identity.wrong_credentials']);
    expect(await pendingOf(karim)).toBeNull();
    expect(await h.events(tenant.id, 'user.email_change_requested')).toEqual([]);
  });

  test('is guessed here no more often than elsewhere: twenty a day, all places together', async () => {
    for (let time = 0; time < 20; time += 1) await ask(karim, 'nouvelle@example.dz', { password: `faux ${time}` });
    expect((await ask(karim, 'nouvelle@example.dz')).statusCode).toBe(401);
    const change = { current: PASSWORD, password: OTHER };
    expect((await call(karim.headers, 'POST', 'portal/password-changes', change)).statusCode).toBe(401);
  });
});

describe('whose an address is', () => {
  test('is not told to who asks for it: the answer and what is written are those for a free one (B2)', async () => {
    const owner = await aCustomer();
    const count = async () => {
      const { rows } = await h.admin.query(
        `select (select count(*) from identity.one_time_links) as links, (select count(*) from kit.outbox) as events,
          (select count(*) from graphile_worker.jobs) as jobs`,
      );
      return Object.values(rows[0] as Record<string, string>).map(Number);
    };
    const written = async (email: string) => {
      await h.settle();
      const before = await count();
      const answer = await ask(karim, email);
      const after = await count();
      const pending = (await pendingOf(karim)) as { email: string } | null;
      return { rows: after.map((n, i) => n - (before[i] ?? 0)), answer: [answer.statusCode, answer.body], pending };
    };
    const taken = await written(owner.email);
    expect(await told('user.email_change_requested')).toEqual({
      'account.email_change_requested': [karim.email],
      'account.email_wanted': [`(${owner.email})`],
    });
    const free = await written('libre@example.dz');
    expect({ ...taken, pending: taken.pending?.email }).toEqual({ ...free, pending: owner.email });
    expect(free.pending?.email).toBe('libre@example.dz');
  });

  test('does not move by a link that was made before somebody else came', async () => {
    await ask(karim, 'nouvelle@example.dz');
    const token = await mailedToken();
    await aCustomerUser(h, tenant, { email: 'nouvelle@example.dz' });
    const late = await confirm(karim, token);
    expect([late.statusCode, late.json<{ code: string }>().code]).toEqual([409, 'identity.email_taken']);
    expect(await emailOf(karim)).toBe(karim.email);
  });

  test('is another matter at another operator', async () => {
    const elsewhere = await aTenant(h);
    await aCustomerUser(h, elsewhere, { email: 'nouvelle@example.dz' });
    await ask(karim, 'nouvelle@example.dz');
    expect((await confirm(karim, await mailedToken())).statusCode).toBe(200);
  });

  test('a stranger’s address is mailed five times an hour at most, whoever asks, and the answer stays the same', async () => {
    const answers: number[] = [];
    for (let time = 0; time < 7; time += 1)
      answers.push((await ask(await aCustomer(), 'victime@example.dz')).statusCode);
    expect(answers).toEqual(Array<number>(7).fill(204));
    const mailed = (await h.events(tenant.id, 'user.email_change_requested')).map(
      ({ payload }) => (payload as { mailed: boolean }).mailed,
    );
    expect(mailed).toEqual([true, true, true, true, true, false, false]);
    expect(await told('user.email_change_requested')).not.toHaveProperty('account.email_to_prove');
  });
});

test('the browser in which it was done stays known to the account', async () => {
  const app = await h.app();
  const enter = await app.inject({
    method: 'POST',
    url: '/api/portal/session',
    remoteAddress: '10.9.0.1',
    headers: anyone(),
    payload: { email: karim.email, password: PASSWORD },
  });
  const cookie = enter.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const browser: Person = { ...karim, headers: { ...anyone(), cookie } };
  await ask(browser, 'nouvelle@example.dz');
  const done = await confirm(browser, await mailedToken());
  const [device] = done.cookies.filter(({ name }) => name.startsWith('__Host-cm_device_'));
  expect(device?.value).toBeTruthy();
  const { rows } = await h.admin.query('select 1 from identity.known_devices where user_id = $1', [karim.userId]);
  // In the place of the one under the former address.
  expect(rows).toHaveLength(1);
});

describe('staff', () => {
  test('change theirs inside the staff zone, with a link that leads there', async () => {
    const amina = await withPassword(await aStaffMember(h, tenant, []));
    expect((await ask(amina, 'amina.b@example.dz', { zone: 'corporate' })).statusCode).toBe(204);
    const last = (await h.events(tenant.id, 'user.email_change_requested')).at(-1);
    const { linkId } = last?.payload as { linkId: string };
    const url = linkUrl(h.runtime.systemContext(tenant, 'test'), 'change_email', linkId, 'staff');
    expect(url).toContain('/corporate/account/email-change#');
    const token = url.split('#')[1] ?? '';
    expect((await confirm(amina, token, 'portal')).statusCode).toBe(401);
    const app = await h.app();
    const outside = await app.inject({
      method: 'PUT',
      url: '/api/corporate/email-change',
      remoteAddress: '203.0.113.9',
      headers: amina.headers,
      payload: { token },
    });
    expect(outside.statusCode).toBe(404);
    expect((await confirm(amina, token, 'corporate')).statusCode).toBe(200);
    expect(await emailOf(amina)).toBe('amina.b@example.dz');
  });

  test('cannot be done by an API token, whatever its scopes', async () => {
    const made = await call(karim.headers, 'POST', 'portal/tokens', { name: 'x', scopes: ['own.profile'] });
    const { secret } = made.json<{ secret: string }>();
    const bearer = { host: anyone().host, authorization: `Bearer ${secret}` };
    for (const [method, body] of [
      ['GET', undefined],
      ['POST', { email: 'nouvelle@example.dz', password: PASSWORD }],
      ['PUT', { token: 'x'.repeat(80) }],
      ['DELETE', undefined],
    ] as const)
      expect((await call(bearer, method, 'portal/email-change', body)).statusCode, method).toBe(403);
  });
});
