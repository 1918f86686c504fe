import type { Tenant } from '@cm/kit/ctx';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { captchaSetting } from './captcha.ts';
import { customerFactorSetting } from './factor-policy.ts';
import { mailCodeSetting, mailedCode } from './mail-code.ts';
import { identity } from './module.ts';
import { aCustomerUser, aStaffMember, aTenant, moveAddress, signedIn, testGatekeeper } from './testing.ts';

const COOKIE = '__Host-cm_mail_code';
const WRONG = { status: 401, code: 'identity.wrong_code' };

let h: Harness;
let tenant: Tenant;
let address = 0;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper, poolSize: 30 });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  await system().transaction(async (tx) => {
    await writeSetting(tx, mailCodeSetting, true);
    await writeSetting(tx, captchaSetting, 'off');
  });
});

const system = () => h.runtime.systemContext(tenant, 'test');

/** One browser: it keeps its cookies. Each has a network of its own, so that no limit of one comes between. */
function browser(whose = tenant, jar = new Map<string, string>()) {
  address += 1;
  const remoteAddress = `10.9.${address >> 8}.${address & 255}`;
  const call = async (method: 'GET' | 'POST', path: string, payload?: object) => {
    const app = await h.app();
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      host: `${whose.slug}.localhost:3000`,
      'sec-fetch-site': 'same-origin',
      ...(cookie === '' ? {} : { cookie }),
    };
    const url = `/api/${path}`;
    const answer = await app.inject({ method, url, remoteAddress, headers, ...(payload ? { payload } : {}) });
    for (const { name, value } of answer.cookies) {
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const body = answer.body === '' ? {} : answer.json<Record<string, unknown>>();
    return { status: answer.statusCode, code: body['code'], body, headers: answer.headers, cookies: answer.cookies };
  };
  return {
    jar,
    call,
    ask: (email: string) => call('POST', 'portal/session/mail-codes', { email }),
    enter: (code: string) => call('POST', 'portal/session/mail-code', { code }),
    state: async () => (await call('GET', 'portal/session')).body['state'],
  };
}

const sent = () => h.events(tenant.id, 'user.mail_code_sent');

/** The code of the newest mail. */
async function mailed(): Promise<string> {
  await h.settle();
  const { codeId } = (await sent()).at(-1)?.payload as { codeId: string };
  const code = await system().transaction((tx) => mailedCode(tx, codeId));
  if (code === null) throw new Error('no code is on its way');
  return code;
}

/** One that is not it. */
const other = (code: string, step = 1) => String((Number(code) + step) % 1_000_000).padStart(6, '0');

async function asked(email?: string) {
  const person = email === undefined ? await aCustomerUser(h, tenant) : { email };
  const b = browser();
  expect((await b.ask(person.email)).status).toBe(204);
  return { b, email: person.email, code: await mailed() };
}

test('a code opens the browser that asked for it, once, and the sign-in is named', async () => {
  const { b, email, code } = await asked();
  expect(code).toMatch(/^\d{6}$/);
  expect(b.jar.get(COOKIE)).toMatch(/^[\w-]{43}$/);
  expect(await b.enter(code)).toMatchObject({ status: 200, body: { state: 'signed_in' } });
  expect(await b.state()).toBe('signed_in');
  expect(b.jar.has(COOKIE)).toBe(false);
  expect((await h.events(tenant.id, 'user.logged_in')).map(({ payload }) => payload)).toMatchObject([
    { email, mailCode: true, secondFactor: false },
  ]);
  await h.settle();
  const { rows } = await h.admin.query<{ kind: string; by_whom: string }>(
    'select kind, by_whom from identity.security_activity where tenant_id = $1 order by id',
    [tenant.id],
  );
  expect(rows).toEqual([
    { kind: 'mail_code_sent', by_whom: 'system' },
    { kind: 'signed_in_by_mail_code', by_whom: 'person' },
  ]);
});

test('its cookie is __Host-, Secure, HttpOnly, SameSite and without a domain (B12); the table has no code', async () => {
  const { email } = await aCustomerUser(h, tenant);
  const answer = await browser().ask(email);
  const header = String(answer.headers['set-cookie']);
  for (const attribute of [COOKIE, 'Max-Age=600', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
    expect(header).toContain(attribute);
  expect(header).not.toContain('Domain');
  const code = await mailed();
  const { rows } = await h.admin.query('select * from identity.mail_codes where tenant_id = $1', [tenant.id]);
  expect(JSON.stringify(rows)).not.toContain(code);
});

test('one code fifty times at the same moment is one session (B7)', async () => {
  const { b, code } = await asked();
  const attempt = b.jar.get(COOKIE) ?? '';
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => browser(tenant, new Map([[COOKIE, attempt]])).enter(code)),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(49);
  expect(await h.events(tenant.id, 'user.logged_in')).toHaveLength(1);
});

describe('a code (B7, B8)', () => {
  test('is of the attempt that asked for it: neither another one, nor none, takes it', async () => {
    const { b, email, code } = await asked();
    const another = browser();
    await another.ask(email);
    const second = await mailed();
    expect(second).not.toBe(code);
    expect(await another.enter(code)).toMatchObject(WRONG);
    expect(await b.enter(second)).toMatchObject(WRONG);
    expect(await browser().enter(code)).toMatchObject(WRONG);
    expect(await browser(tenant, new Map([[COOKIE, 'x'.repeat(43)]])).enter(code)).toMatchObject(WRONG);
    expect(await b.enter(code)).toMatchObject({ status: 200 });
  });

  test('is of its operator', async () => {
    const { b, email, code } = await asked();
    const elsewhere = await aTenant(h);
    await h.runtime.systemContext(elsewhere, 'test').transaction((tx) => writeSetting(tx, mailCodeSetting, true));
    await aCustomerUser(h, elsewhere, { email });
    expect(await browser(elsewhere, new Map(b.jar)).enter(code)).toMatchObject(WRONG);
  });

  test('lives ten minutes', async () => {
    const { b, code } = await asked();
    h.clock.advance(600);
    expect(await b.enter(code)).toMatchObject(WRONG);
  });

  test('gives way to a newer one of the same browser', async () => {
    const { b, email, code } = await asked();
    await b.ask(email);
    const second = await mailed();
    expect(await b.enter(code)).toMatchObject(WRONG);
    expect(await b.enter(second)).toMatchObject({ status: 200 });
  });

  test('opens nothing after the address is another one, or the account is closed', async () => {
    const first = await asked();
    const { rows } = await h.admin.query<{ id: string }>('select id from identity.users where email = $1', [
      first.email,
    ]);
    await moveAddress(h, await signedIn(h, tenant, rows[0]?.id ?? '', 'customer', [], {}), 'autre@example.dz');
    expect(await first.b.enter(first.code)).toMatchObject(WRONG);
    // Nor is it the account of whoever has the address now.
    await aCustomerUser(h, tenant, { email: first.email });
    expect(await first.b.enter(first.code)).toMatchObject(WRONG);
    const closed = await asked();
    await h.admin.query('update identity.users set disabled_at = now() where email = $1', [closed.email]);
    expect(await closed.b.enter(closed.code)).toMatchObject(WRONG);
  });

  test('has five tries in an attempt, the right one among them', async () => {
    const { b, code } = await asked();
    for (let step = 1; step <= 5; step += 1) expect(await b.enter(other(code, step))).toMatchObject(WRONG);
    expect(await b.enter(code)).toMatchObject(WRONG);
    const again = await asked();
    const attempt = again.b.jar.get(COOKIE) ?? '';
    await Promise.all(
      Array.from({ length: 50 }, (_, step) =>
        browser(tenant, new Map([[COOKIE, attempt]])).enter(other(again.code, step + 1)),
      ),
    );
    const { rows } = await h.admin.query<{ tries: number }>(
      `select count(*)::int as tries from identity.login_attempts where email = $1 and outcome = 'wrong_code'`,
      [again.email],
    );
    expect(rows).toEqual([{ tries: 5 }]);
    expect(await again.b.enter(again.code)).toMatchObject(WRONG);
  });
});

test('an account has twelve tries a day from browsers that it does not know, over all attempts; the right one is given back', async () => {
  const { email } = await aCustomerUser(h, tenant);
  const evaluated = async () => {
    const { rows } = await h.admin.query<{ tries: number }>(
      `select count(*)::int as tries from identity.login_attempts where email = $1 and outcome = 'wrong_code'`,
      [email],
    );
    return rows[0]?.tries;
  };
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const { b, code } = await asked(email);
    for (let step = 1; step <= 4; step += 1) expect(await b.enter(other(code, step))).toMatchObject(WRONG);
  }
  expect(await evaluated()).toBe(12);
  h.clock.advance(3601);
  const { b, code } = await asked(email);
  expect(await b.enter(code)).toMatchObject(WRONG);
  h.clock.advance(86_400);
  for (let times = 0; times < 3; times += 1) {
    const right = await asked(email);
    expect(await right.b.enter(right.code)).toMatchObject({ status: 200 });
  }
  const { rows } = await h.admin.query<{ evaluated: unknown[] }>(
    `select evaluated from identity.guesses where tenant_id = $1 and secret = 'mail_code' and evaluated[1] > $2`,
    [tenant.id, new Date(h.clock.now().getTime() - 3600_000)],
  );
  expect(rows).toEqual([]);
});

test('it skips no second factor, and where one is required no enrolment', async () => {
  const { email } = await aCustomerUser(h, tenant);
  await h.admin.query('update identity.users set totp_enabled_at = now(), totp_secret = $2 where email = $1', [
    email,
    Buffer.from('sealed'),
  ]);
  const first = await asked(email);
  expect(await first.b.enter(first.code)).toMatchObject({ status: 200, body: { state: 'second_factor' } });
  expect(await first.b.state()).toBe('second_factor');
  expect((await first.b.call('GET', 'portal/tokens')).status).toBe(401);
  expect(await h.events(tenant.id, 'user.logged_in')).toEqual([]);
  await system().transaction((tx) => writeSetting(tx, customerFactorSetting, 'required'));
  const second = await asked();
  expect(await second.b.enter(second.code)).toMatchObject({ status: 200, body: { state: 'enrolment' } });
  expect((await second.b.call('GET', 'portal/tokens')).status).toBe(401);
});

test('the session is a new one, and the one that the browser held before ends (B10)', async () => {
  const { b, email, code } = await asked();
  await b.enter(code);
  const before = b.jar.get('__Host-cm_portal') ?? '';
  await b.ask(email);
  await b.enter(await mailed());
  expect(b.jar.get('__Host-cm_portal')).not.toBe(before);
  expect(await browser(tenant, new Map([['__Host-cm_portal', before]])).state()).toBe('anonymous');
});

describe('who has an account is not told (B2)', () => {
  test('nobody’s address, a colleague’s, a closed account’s and one that nobody proved answer like a customer’s, and get no mail', async () => {
    const known = await aCustomerUser(h, tenant);
    const pending = await aCustomerUser(h, tenant);
    const closed = await aCustomerUser(h, tenant);
    const colleague = await aStaffMember(h, tenant, []);
    await h.admin.query('update identity.users set email_verified_at = null where id = $1', [pending.userId]);
    await h.admin.query('update identity.users set disabled_at = now() where id = $1', [closed.userId]);
    const shapes = new Set<string>();
    for (const { email } of [known, pending, closed, colleague, { email: 'nobody@example.dz' }]) {
      const b = browser();
      const answer = await b.ask(email);
      const refused = await b.enter('000000');
      const names = (headers: object) => Object.keys(headers).toSorted();
      const { requestId: _id, ...body } = refused.body;
      shapes.add(
        JSON.stringify([
          answer.status,
          answer.body,
          names(answer.headers),
          refused.status,
          body,
          names(refused.headers),
        ]),
      );
    }
    expect([...shapes]).toHaveLength(1);
    await h.settle();
    expect((await sent()).map(({ payload }) => (payload as { email: string }).email)).toEqual([known.email]);
  });

  test('an unknown address is counted like a known one: after its tries it is still a wrong code', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const b = browser();
      await b.ask('nobody@example.dz');
      for (let step = 0; step < 5; step += 1) expect(await b.enter(String(100_000 + step))).toMatchObject(WRONG);
    }
    const { rows } = await h.admin.query<{ count: number }>(
      `select cardinality(evaluated) as count from identity.guesses where tenant_id = $1 and secret = 'mail_code'`,
      [tenant.id],
    );
    expect(rows).toEqual([{ count: 12 }]);
  });
});

test('nobody is mailed more than five codes an hour because others ask, from wherever', async () => {
  const { email } = await aCustomerUser(h, tenant);
  for (let times = 0; times < 8; times += 1) {
    expect((await browser().ask(email)).status).toBe(204);
    await h.settle();
  }
  expect(await sent()).toHaveLength(5);
});

test('where the operator does not allow it, which is so at first, nothing is offered, mailed or taken', async () => {
  const { b, code } = await asked();
  expect((await b.call('GET', 'portal/session/mail-codes')).body).toEqual({ offered: true });
  await system().transaction((tx) => writeSetting(tx, mailCodeSetting, false));
  expect(await b.enter(code)).toMatchObject({ status: 409, code: 'identity.mail_code_off' });
  const there = await aTenant(h);
  const visitor = browser(there);
  expect((await visitor.call('GET', 'portal/session/mail-codes')).body).toEqual({ offered: false });
  expect(await visitor.ask('nobody@example.dz')).toMatchObject({ status: 409, code: 'identity.mail_code_off' });
  expect(await h.events(there.id)).toEqual([]);
});

test('a robot is asked for a captcha', async () => {
  await system().transaction((tx) => writeSetting(tx, captchaSetting, 'always'));
  expect(await browser().ask('nobody@example.dz')).toMatchObject({ status: 403, code: 'identity.captcha_required' });
  await h.settle();
  expect(await h.events(tenant.id)).toEqual([]);
});

test('there is none for the staff', async () => {
  const b = browser();
  expect((await b.call('POST', 'corporate/session/mail-codes', { email: 'amina@example.dz' })).status).toBe(404);
});
