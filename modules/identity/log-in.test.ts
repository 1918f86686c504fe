import { systemActor } from '@cm/kit/access';
import { hashPassword } from '@cm/kit/crypto';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consumeLink, createLink, linkUrl, type LinkPurpose } from './links.ts';
import { logIn } from './log-in.ts';
import { identity } from './module.ts';
import type { UserKind } from './session.ts';
import { staffHolding } from './staff-holding.ts';
import { aCustomerUser, aStaffMember, aTenant, testGatekeeper } from './testing.ts';

const PASSWORD = 'une barque sur la mer 42';
const BROWSER = { cookies: {}, sessionId: null };
let h: Harness;
let tenant: Tenant;
let ctx: RootCtx;
let hash: string;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity],
    gatekeeper: testGatekeeper,
  });
  const { secrets } = h.runtime.context({ tenant: await aTenant(h), actor: systemActor('test') }).ports;
  hash = await hashPassword(PASSWORD, secrets.key('passwords'));
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  ctx = h.runtime.context({ tenant, actor: { kind: 'anonymous', ip: '10.8.0.7', userAgent: 'test' } });
});

/** Somebody with the password, changed by SQL where a test needs another past. */
async function somebody(kind: UserKind, changes = ''): Promise<{ id: string; email: string }> {
  const person =
    kind === 'staff' ? await aStaffMember(h, tenant, []) : await aCustomerUser(h, tenant, { name: 'Nadia Cherif' });
  await h.admin.query(`update identity.users set password_hash = $2${changes} where id = $1`, [person.userId, hash]);
  return { id: person.userId, email: person.email };
}

async function attempts(): Promise<unknown[]> {
  const { rows } = await h.admin.query(
    'select outcome, user_id as "user", email, ip, user_agent as agent from identity.login_attempts where tenant_id = $1 order by id',
    [tenant.id],
  );
  return rows;
}

describe('a sign-in', () => {
  const TOTP = `, totp_enabled_at = now(), totp_secret = '\\x00'`;
  test.each<[UserKind, string, string, string, number]>([
    ['customer', '', 'signed_in', 'success', 30 * 86_400],
    ['customer', TOTP, 'second_factor', 'second_factor', 300],
    ['staff', TOTP, 'second_factor', 'second_factor', 300],
    // Staff without an authenticator come no further than its enrolment.
    ['staff', '', 'enrolment', 'second_factor', 1200],
  ])('of %s%s: %s', async (kind, changes, state, outcome, lifetime) => {
    const { id, email } = await somebody(kind, changes);
    const signedIn = await logIn(ctx, kind, { email, password: PASSWORD }, BROWSER);
    expect(signedIn.state).toBe(state);
    expect(await attempts()).toEqual([{ outcome, user: id, email, ip: '10.8.0.7', agent: 'test' }]);
    const { rows } = await h.admin.query<{ level: string; seconds: number }>(
      `select level, extract(epoch from expires_at - created_at)::int as seconds from identity.sessions
       where user_id = $1 and token_hash = sha256($2::bytea)`,
      [id, signedIn.token],
    );
    const level = { signed_in: 'full', second_factor: 'password', enrolment: 'enrolment' }[signedIn.state];
    expect(rows).toEqual([{ level, seconds: lifetime }]);
    const events = await h.events(tenant.id, 'user.logged_in');
    expect(events.map(({ payload }) => payload)).toMatchObject(
      state === 'signed_in' ? [{ userId: id, email, kind, secondFactor: false }] : [],
    );
  });

  test.each<[string, UserKind, string, string, string, boolean]>([
    ['a wrong password', 'customer', '', 'pas le bon mot de passe', 'wrong_password', true],
    ['a disabled account', 'customer', ', disabled_at = now()', PASSWORD, 'disabled', true],
    ['a customer at the staff’s page', 'staff', '', PASSWORD, 'unknown_user', false],
    ['an account without a password', 'customer', ', password_hash = null', PASSWORD, 'unknown_user', false],
  ])('is refused for %s, and leaves its trace', async (_name, at, changes, password, outcome, isKnown) => {
    const { id, email } = await somebody('customer');
    if (changes) await h.admin.query(`update identity.users set email = email${changes} where id = $1`, [id]);
    await expect(logIn(ctx, at, { email, password }, BROWSER)).rejects.toMatchObject({
      code: 'identity.wrong_credentials',
    });
    const user = isKnown ? id : null;
    expect(await attempts()).toEqual([{ outcome, user, email, ip: '10.8.0.7', agent: 'test' }]);
    expect((await h.events(tenant.id, 'user.login_failed')).map(({ payload }) => payload)).toEqual([
      { userId: user, email, reason: outcome },
    ]);
  });

  test('of an address that nobody confirmed is told so only behind the right password', async () => {
    const { email } = await somebody('customer', ', email_verified_at = null');
    const refused = (password: string) => expect(logIn(ctx, 'customer', { email, password }, BROWSER)).rejects;
    await refused('pas le bon mot de passe').toMatchObject({ code: 'identity.wrong_credentials' });
    await refused(PASSWORD).toMatchObject({ code: 'identity.email_unverified' });
    expect(await attempts()).toMatchObject([{ outcome: 'wrong_password' }, { outcome: 'unverified' }]);
  });

  test('ends the session that the browser still held', async () => {
    const { email } = await somebody('customer');
    await logIn(ctx, 'customer', { email, password: PASSWORD }, BROWSER);
    const open = async (): Promise<string[]> => {
      const { rows } = await h.admin.query<{ id: string }>(
        'select id from identity.sessions where tenant_id = $1 and ended_at is null order by id',
        [tenant.id],
      );
      return rows.map(({ id }) => id);
    };
    const [first = ''] = await open();
    await logIn(ctx, 'customer', { email, password: PASSWORD }, { ...BROWSER, sessionId: first });
    const now = await open();
    expect(now).toHaveLength(1);
    expect(now).not.toContain(first);
  });
});

describe('a link that works once', () => {
  const tokenOf = (purpose: LinkPurpose, id: string): string =>
    linkUrl(ctx, purpose, id, 'customer').split('#')[1] ?? '';
  const use = (purpose: LinkPurpose, token: string) => ctx.transaction((tx) => consumeLink(tx, purpose, token));

  test.each<[LinkPurpose, number]>([
    ['verify_email', 86_400],
    ['reset_password', 1800],
    ['invitation', 604_800],
  ])('%s lives %i seconds', async (purpose, seconds) => {
    const user = await somebody('customer');
    const id = await ctx.transaction((tx) => createLink(tx, purpose, user));
    h.clock.advance(seconds);
    await expect(use(purpose, tokenOf(purpose, id))).rejects.toMatchObject({ code: 'identity.link_invalid' });
    const next = await ctx.transaction((tx) => createLink(tx, purpose, user));
    h.clock.advance(seconds - 1);
    expect(await use(purpose, tokenOf(purpose, next))).toEqual({ id: next, userId: user.id, email: user.email });
    await expect(use(purpose, tokenOf(purpose, next))).rejects.toMatchObject({ code: 'identity.link_invalid' });
  });

  test('opens nothing of another purpose, another link, another tenant; and the newest ends the earlier', async () => {
    const user = await somebody('customer');
    const [first, second, reset] = await ctx.transaction(async (tx) => [
      await createLink(tx, 'verify_email', user),
      await createLink(tx, 'verify_email', user),
      await createLink(tx, 'reset_password', user),
    ]);
    const [, secret = ''] = tokenOf('verify_email', second).split('.');
    for (const token of [
      '',
      '.',
      'x.y',
      second,
      `${second}.`,
      `${second}.${secret}x`,
      `${reset}.${secret}`,
      `${first}.${secret}`,
    ])
      await expect(use('verify_email', token), token).rejects.toMatchObject({ code: 'identity.link_invalid' });
    await expect(use('verify_email', tokenOf('verify_email', first))).rejects.toMatchObject({ status: 410 });
    await expect(use('reset_password', tokenOf('verify_email', second))).rejects.toMatchObject({ status: 410 });
    expect((await use('verify_email', tokenOf('verify_email', second))).id).toBe(second);
    expect((await use('reset_password', tokenOf('reset_password', reset))).id).toBe(reset);
  });

  test('leads to its page, staff to theirs', async () => {
    const base = tenant.baseUrl;
    expect(linkUrl(ctx, 'verify_email', 'id', 'customer')).toMatch(
      new RegExp(`^${base}/verify-email#id\\.[\\w-]{43}$`),
    );
    expect(linkUrl(ctx, 'reset_password', 'id', 'staff')).toContain(`${base}/corporate/reset-password#id.`);
    expect(linkUrl(ctx, 'invitation', 'id', 'customer')).toContain(`${base}/invitation#id.`);
  });
});

test('whom to tell of work: active colleagues with the right, by name, nobody else', async () => {
  const [zohra, amina] = [
    await aStaffMember(h, tenant, ['kyc.review'], { name: 'Zohra' }),
    await aStaffMember(h, tenant, ['kyc.review', 'x.read'], { name: 'Amina' }),
  ];
  await aStaffMember(h, tenant, ['x.read'], { name: 'Sans le droit' });
  const gone = await aStaffMember(h, tenant, ['kyc.review'], { name: 'Partie' });
  await h.admin.query('update identity.users set disabled_at = now() where id = $1', [gone.userId]);
  await aStaffMember(h, await aTenant(h), ['kyc.review'], { name: 'D’ailleurs' });
  const told = await ctx.transaction((tx) => staffHolding(tx, 'kyc.review'));
  expect(told.map(({ id, name, kind }) => [id, name, kind])).toEqual([
    [amina.userId, 'Amina', 'staff'],
    [zohra.userId, 'Zohra', 'staff'],
  ]);
});
