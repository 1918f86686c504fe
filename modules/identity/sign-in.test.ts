import { type Harness, startHarness } from '@cm/kit/testing';
import type { Tenant } from '@cm/kit/ctx';
import { unseal } from '@cm/kit/secrets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkUrl } from './links.ts';
import { identity } from './module.ts';
import { aTenant, testGatekeeper } from './testing.ts';
import { codeAt, stepAt } from './totp.ts';

let h: Harness;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity],
    gatekeeper: testGatekeeper,
  });
  tenant = await aTenant(h);
});
afterAll(() => h.close());

const PASSWORD = 'une barque sur la mer 42';
let address = 0;

/** Calls the API as one browser: keeps its cookies, sends what a browser sends. */
function browser(wanted: { tenant?: Tenant; ip?: string } = {}) {
  const host = `${(wanted.tenant ?? tenant).slug}.localhost:3000`;
  // Each browser has an address of its own inside the VPN zone, so that the throttles of the sign-in stay out of the way.
  const remoteAddress = wanted.ip ?? `10.8.${Math.floor(address / 250)}.${(address++ % 250) + 1}`;
  const jar = new Map<string, string>();
  return {
    jar,
    async call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object) {
      const app = await h.app();
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await app.inject({
        method,
        url,
        remoteAddress,
        headers: { host, 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}) },
        ...(body ? { payload: body } : {}),
      });
      for (const { name, value } of response.cookies) {
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return response;
    },
  };
}

async function signUp(email: string, from = browser()) {
  return from.call('POST', '/api/portal/sign-ups', {
    email,
    password: PASSWORD,
    name: 'Nadia Cherif',
    locale: 'fr',
    customerKind: 'individual',
    termsAccepted: true,
  });
}

/** The secret part of the link in the mail that the last such event causes. */
async function mailedToken(event: string, purpose: 'verify_email' | 'reset_password'): Promise<string> {
  const last = (await h.events(tenant.id, event)).at(-1);
  const { linkId } = last?.payload as { linkId: string };
  const url = linkUrl(h.runtime.systemContext(tenant, 'test'), purpose, linkId, 'customer');
  expect(url).toContain(`http://${tenant.slug}.localhost:3000/`);
  return url.split('#')[1] ?? '';
}

async function verified(email: string): Promise<void> {
  const own = browser();
  expect((await signUp(email, own)).statusCode).toBe(202);
  const token = await mailedToken('user.signed_up', 'verify_email');
  expect((await own.call('PUT', '/api/portal/email-verification', { token })).json()).toEqual({ email });
  // What the browser kept for that is gone once it has served.
  expect(own.jar.has('__Host-cm_signup')).toBe(false);
}

test('sign up, verify, sign in, sign out', async () => {
  await verified('nadia@example.dz');
  const b = browser();
  expect((await b.call('GET', '/api/portal/session')).json()).toMatchObject({ state: 'anonymous', user: null });
  const entered = await b.call('POST', '/api/portal/session', { email: 'NADIA@example.dz ', password: PASSWORD });
  expect(entered.json()).toEqual({ state: 'signed_in' });
  expect((await b.call('GET', '/api/portal/session')).json()).toMatchObject({
    state: 'signed_in',
    user: { email: 'nadia@example.dz' },
  });
  const token = b.jar.get('__Host-cm_portal') ?? '';
  expect((await b.call('DELETE', '/api/portal/session')).statusCode).toBe(204);
  b.jar.set('__Host-cm_portal', token);
  expect((await b.call('GET', '/api/portal/session')).json()).toMatchObject({ state: 'anonymous' });
  const names = (await h.events(tenant.id)).map((event) => event.name);
  expect(names).toEqual(
    expect.arrayContaining(['user.signed_up', 'user.email_verified', 'user.logged_in', 'user.logged_out']),
  );
});

test('every cookie is __Host-, Secure, HttpOnly, SameSite and without a domain (B12)', async () => {
  await verified('cookies@example.dz');
  const response = await browser().call('POST', '/api/portal/session', {
    email: 'cookies@example.dz',
    password: PASSWORD,
  });
  const header = String(response.headers['set-cookie']);
  expect(header).toMatch(/^__Host-cm_portal=[\w-]{43};/);
  for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(header).toContain(attribute);
  expect(header).not.toContain('Domain');
});

test('a taken address answers like a free one, and its owner is told', async () => {
  await verified('taken@example.dz');
  const again = await signUp('taken@example.dz');
  const free = await signUp('free@example.dz');
  expect([again.statusCode, again.body]).toEqual([free.statusCode, free.body]);
  expect(await h.events(tenant.id, 'user.sign_up_repeated')).toHaveLength(1);
});

test('unknown address, wrong password and unverified account: no cookie, no difference that tells', async () => {
  await signUp('pending@example.dz');
  const unknown = await browser().call('POST', '/api/portal/session', {
    email: 'nobody@example.dz',
    password: PASSWORD,
  });
  const wrong = await browser().call('POST', '/api/portal/session', {
    email: 'pending@example.dz',
    password: 'not the password',
  });
  expect([unknown.statusCode, unknown.json().code]).toEqual([401, 'identity.wrong_credentials']);
  expect([wrong.statusCode, wrong.json().code]).toEqual([401, 'identity.wrong_credentials']);
  const right = await browser().call('POST', '/api/portal/session', {
    email: 'pending@example.dz',
    password: PASSWORD,
  });
  expect([right.statusCode, right.json().code, right.cookies]).toEqual([403, 'identity.email_unverified', []]);
  const { rows } = await h.admin.query(
    "select outcome from identity.login_attempts where email = 'pending@example.dz' order by at, id",
  );
  expect(rows.map((row: { outcome: string }) => row.outcome).sort()).toEqual(['unverified', 'wrong_password']);
});

test('a customer’s password does not open the staff area', async () => {
  await verified('only.customer@example.dz');
  const b = browser();
  const response = await b.call('POST', '/api/corporate/session', {
    email: 'only.customer@example.dz',
    password: PASSWORD,
  });
  expect(response.json()).toMatchObject({ code: 'identity.wrong_credentials' });
});

async function withTwoFactor(email: string) {
  await verified(email);
  const b = browser();
  await b.call('POST', '/api/portal/session', { email, password: PASSWORD });
  const before = b.jar.get('__Host-cm_portal');
  expect((await b.call('POST', '/api/portal/two-factor/enrolment')).json()).toMatchObject({
    uri: expect.stringContaining('otpauth://totp/'),
  });
  const { rows } = await h.admin.query<{ id: string; totp_secret: Buffer }>(
    'select id, totp_secret from identity.users where email = $1',
    [email],
  );
  const { id, totp_secret: sealed } = rows[0] ?? { id: '', totp_secret: Buffer.alloc(0) };
  const secret = unseal(
    h.runtime.systemContext(tenant, 'test').ports.secrets.key('totp'),
    sealed,
    `${tenant.id}|identity.users|${id}|totp_secret`,
  );
  const confirmed = await b.call('PUT', '/api/portal/two-factor', { code: codeAt(secret, stepAt(h.clock.now())) });
  expect(confirmed.json().recoveryCodes).toHaveLength(10);
  h.clock.advance(60);
  return { b, before, secret, recoveryCodes: confirmed.json().recoveryCodes as string[] };
}

test('the same code is good once, fifty times at the same moment (B5)', async () => {
  const { secret } = await withTwoFactor('totp@example.dz');
  const browsers = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const b = browser();
      expect(
        (await b.call('POST', '/api/portal/session', { email: 'totp@example.dz', password: PASSWORD })).json(),
      ).toEqual({ state: 'second_factor' });
      expect((await b.call('GET', '/api/portal/tokens')).statusCode).toBe(401);
      return b;
    }),
  );
  const code = codeAt(secret, stepAt(h.clock.now()));
  const statuses = await Promise.all(
    browsers.map(async (b) => (await b.call('POST', '/api/portal/session/second-factor', { code })).statusCode),
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.every((status) => [200, 401, 429].includes(status))).toBe(true);
});

test('the token changes at each step of the sign-in, and the earlier one is dead at once (B10)', async () => {
  const { secret } = await withTwoFactor('fixation@example.dz');
  const b = browser();
  b.jar.set('__Host-cm_portal', 'a'.repeat(43));
  await b.call('POST', '/api/portal/session', { email: 'fixation@example.dz', password: PASSWORD });
  const pending = b.jar.get('__Host-cm_portal') ?? '';
  expect(pending).not.toBe('a'.repeat(43));
  expect(
    (await b.call('POST', '/api/portal/session/second-factor', { code: codeAt(secret, stepAt(h.clock.now())) })).json(),
  ).toEqual({ state: 'signed_in' });
  const full = b.jar.get('__Host-cm_portal') ?? '';
  expect(full).not.toBe(pending);
  const old = browser();
  old.jar.set('__Host-cm_portal', pending);
  expect((await old.call('GET', '/api/portal/session')).json()).toMatchObject({ state: 'anonymous' });
});

test('a recovery code signs in once; codes two steps away never', async () => {
  const { secret, recoveryCodes } = await withTwoFactor('recovery@example.dz');
  const enter = async (code: string) => {
    const b = browser();
    await b.call('POST', '/api/portal/session', { email: 'recovery@example.dz', password: PASSWORD });
    return (await b.call('POST', '/api/portal/session/second-factor', { code })).statusCode;
  };
  expect(await enter(recoveryCodes[0]?.toLowerCase() ?? '')).toBe(200);
  expect(await enter(recoveryCodes[0] ?? '')).toBe(401);
  expect(await enter(codeAt(secret, stepAt(h.clock.now()) + 2))).toBe(401);
  expect(await enter(codeAt(secret, stepAt(h.clock.now()) - 2))).toBe(401);
});

test('a recovery code has 120 bits, and none is given twice', async () => {
  const { recoveryCodes } = await withTwoFactor('codes@example.dz');
  for (const code of recoveryCodes) expect(code).toMatch(/^(?:[A-Z2-7]{4}-){5}[A-Z2-7]{4}$/);
  expect(new Set(recoveryCodes.map((code) => code.replaceAll('-', ''))).size).toBe(10);
  const { rows } = await h.admin.query<{ code_hash: Buffer }>(
    `select c.code_hash from identity.recovery_codes c join identity.users u on u.id = c.user_id where u.email = 'codes@example.dz'`,
  );
  expect(rows.map(({ code_hash }) => code_hash.length)).toEqual(Array.from({ length: 10 }, () => 32));
});

test('a reset link works once, ends every session and never skips the second factor (B7)', async () => {
  const { b } = await withTwoFactor('reset@example.dz');
  expect(
    (await browser().call('POST', '/api/portal/password-reset-requests', { email: 'reset@example.dz' })).statusCode,
  ).toBe(204);
  await h.settle();
  const token = await mailedToken('user.password_reset_requested', 'reset_password');
  const attempts = await Promise.all(
    Array.from(
      { length: 20 },
      async () =>
        (
          await browser().call('PUT', '/api/portal/password', {
            token,
            purpose: 'reset_password',
            password: 'quatre cigognes au port',
          })
        ).statusCode,
    ),
  );
  expect(attempts.filter((status) => status === 204)).toHaveLength(1);
  expect(attempts.filter((status) => status === 410)).toHaveLength(19);
  expect((await b.call('GET', '/api/portal/session')).json()).toMatchObject({ state: 'anonymous' });
  const entered = await browser().call('POST', '/api/portal/session', {
    email: 'reset@example.dz',
    password: 'quatre cigognes au port',
  });
  expect(entered.json()).toEqual({ state: 'second_factor' });
});

test('a link of another tenant, a forged one and an old one are refused alike', async () => {
  const own = browser();
  await signUp('links@example.dz', own);
  const token = await mailedToken('user.signed_up', 'verify_email');
  const other = await aTenant(h);
  const verify = async (value: string, where?: Tenant) => {
    const from = where ? browser({ tenant: where }) : own;
    return (await from.call('PUT', '/api/portal/email-verification', { token: value })).json().code;
  };
  expect(await verify(token, other)).toBe('identity.link_invalid');
  expect(await verify(`${token.slice(0, -4)}AAAA`)).toBe('identity.link_invalid');
  h.clock.advance(86_401);
  expect(await verify(token)).toBe('identity.link_invalid');
});

test('weak passwords are refused with the reason, and nothing is written', async () => {
  const attempt = async (password: string) => {
    const response = await browser().call('POST', '/api/portal/sign-ups', {
      email: 'weak@example.dz',
      password,
      name: 'Nadia Cherif',
      locale: 'fr',
      customerKind: 'individual',
      termsAccepted: true,
    });
    return response.json().errors?.[0];
  };
  expect(await attempt('court')).toEqual({ pointer: '/body/password', code: 'password_too_short', params: {} });
  expect(await attempt('motdepasse1234')).toMatchObject({ code: 'password_too_common' });
  expect(await attempt('nadiacherif2026')).toMatchObject({ code: 'password_too_personal' });
  const { rows } = await h.admin.query("select 1 from identity.users where email = 'weak@example.dz'");
  expect(rows).toEqual([]);
});

test('the account is closed to sign-ins after ten attempts from one network, and says for how long', async () => {
  const attempts = [];
  for (let index = 0; index < 12; index += 1) {
    attempts.push(
      await browser({ ip: '10.8.200.1' }).call('POST', '/api/portal/session', {
        email: 'target@example.dz',
        password: `guess number ${index}`,
      }),
    );
  }
  expect(attempts.map((response) => response.statusCode)).toEqual([...Array(10).fill(401), 429, 429]);
  expect(Number(attempts.at(-1)?.headers['retry-after'])).toBeGreaterThan(0);
});

test('a reset link lets its owner in on the spot, when strangers spent the day’s guesses', async () => {
  const email = 'besieged@example.dz';
  await verified(email);
  for (let index = 0; index < 12; index += 1)
    await browser().call('POST', '/api/portal/session', { email, password: `guess number ${index}` });
  const enter = async (b: ReturnType<typeof browser>, password: string): Promise<number> =>
    (await b.call('POST', '/api/portal/session', { email, password })).statusCode;
  expect(await enter(browser(), PASSWORD)).toBe(401);
  await browser().call('POST', '/api/portal/password-reset-requests', { email });
  await h.settle();
  const token = await mailedToken('user.password_reset_requested', 'reset_password');
  const own = browser();
  const password = 'quatre cigognes au port';
  const reset = await own.call('PUT', '/api/portal/password', { token, purpose: 'reset_password', password });
  expect(reset.statusCode).toBe(204);
  expect(await enter(browser(), password)).toBe(401);
  expect(await enter(own, password)).toBe(200);
});

describe('an address is confirmed by whoever reads its mail and chose the password', () => {
  const confirm = (from: ReturnType<typeof browser>, body: object) =>
    from.call('PUT', '/api/portal/email-verification', body);
  const state = (password: string, email: string) =>
    browser()
      .call('POST', '/api/portal/session', { email, password })
      .then((answer) => answer.json<{ state?: string; code?: string }>());

  test('the link of a stranger’s sign-up opens nothing for them: their password is asked, and another one set by mail', async () => {
    const email = 'victime@example.dz';
    await signUp(email);
    const token = await mailedToken('user.signed_up', 'verify_email');
    const owner = browser();
    const pressed = await confirm(owner, { token });
    expect([pressed.statusCode, pressed.json().code]).toEqual([403, 'identity.password_needed']);
    const guessed = await confirm(owner, { token, password: 'pas le bon mot de passe' });
    expect([guessed.statusCode, guessed.json().code]).toEqual([401, 'identity.wrong_credentials']);
    expect(await state(PASSWORD, email)).toMatchObject({ code: 'identity.email_unverified' });

    expect((await owner.call('POST', '/api/portal/password-reset-requests', { email })).statusCode).toBe(204);
    await h.settle();
    const reset = await mailedToken('user.password_reset_requested', 'reset_password');
    const chosen = 'quatre cigognes au port';
    const set = { token: reset, purpose: 'reset_password', password: chosen };
    expect((await owner.call('PUT', '/api/portal/password', set)).statusCode).toBe(204);
    // Who reads the mailbox chose the password: nothing is left to confirm, and the stranger’s is nobody’s.
    expect(await state(chosen, email)).toEqual({ state: 'signed_in' });
    expect(await state(PASSWORD, email)).toMatchObject({ code: 'identity.wrong_credentials' });
  });

  test('the hour’s limit of a network holds confirmations and sign-ins together: each counts, and both are refused beyond it (B4)', async () => {
    const email = 'heure@example.dz';
    const own = browser();
    await signUp(email, own);
    const token = await mailedToken('user.signed_up', 'verify_email');
    const ip = '105.96.40.1';
    const from = browser({ ip });
    const counted = async () => {
      const { rows } = await h.admin.query<{ points: number }>('select points from kit.throttles where key = $1', [
        `sign-in:hour:all:${ip}`,
      ]);
      return rows[0]?.points ?? 0;
    };
    const guess = () => from.call('POST', '/api/portal/session', { email, password: 'pas le bon mot de passe' });
    expect([(await confirm(from, { token })).statusCode, await counted()]).toEqual([403, 1]);
    expect([(await guess()).statusCode, await counted()]).toEqual([401, 2]);
    // What is left of the hundred is not sent: the count is the database’s.
    await h.admin.query('update kit.throttles set points = 100 where key = $1', [`sign-in:hour:all:${ip}`]);
    const refused = await confirm(from, { token, password: PASSWORD });
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'common.rate_limited']);
    expect((await guess()).statusCode).toBe(429);
    // From elsewhere the same link confirms.
    expect((await confirm(browser(), { token, password: PASSWORD })).json()).toEqual({ email });
  });

  test('an own sign-up with the address a stranger took does not make the stranger’s link one’s own', async () => {
    const email = 'prise@example.dz';
    await signUp(email);
    const token = await mailedToken('user.signed_up', 'verify_email');
    const owner = browser();
    await signUp(email, owner);
    expect((await confirm(owner, { token })).json().code).toBe('identity.password_needed');
  });

  test('in another browser the password confirms, and the link is not used up by asking', async () => {
    const email = 'telephone@example.dz';
    await signUp(email);
    const token = await mailedToken('user.signed_up', 'verify_email');
    const phone = browser();
    expect((await confirm(phone, { token })).json().code).toBe('identity.password_needed');
    expect((await confirm(phone, { token, password: PASSWORD })).json()).toEqual({ email });
    expect((await confirm(phone, { token, password: PASSWORD })).statusCode).toBe(410);
  });

  test('a mark that is forged, or of another account, is none', async () => {
    const other = browser();
    await signUp('autre@example.dz', other);
    const own = browser();
    await signUp('marque@example.dz', own);
    const token = await mailedToken('user.signed_up', 'verify_email');
    const mark = own.jar.get('__Host-cm_signup') ?? '';
    expect(mark).toMatch(/^[\w-]{43}$/);
    for (const forged of [other.jar.get('__Host-cm_signup') ?? '', `${mark.slice(0, -5)}AAAAA`, '']) {
      const thief = browser();
      thief.jar.set('__Host-cm_signup', forged);
      expect((await confirm(thief, { token })).json().code, forged).toBe('identity.password_needed');
    }
    expect((await confirm(own, { token })).statusCode).toBe(200);
  });

  test('guesses beside the link count with those of the sign-in', async () => {
    const email = 'devinee@example.dz';
    await signUp(email);
    const token = await mailedToken('user.signed_up', 'verify_email');
    for (let guess = 0; guess < 20; guess += 1) await confirm(browser(), { token, password: `faux ${guess}` });
    expect((await confirm(browser(), { token, password: PASSWORD })).json().code).toBe('identity.wrong_credentials');
    expect(await state(PASSWORD, email)).toMatchObject({ code: 'identity.wrong_credentials' });
  });
});
