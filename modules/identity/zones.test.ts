import { hashPassword } from '@cm/kit/crypto';
import type { Tenant } from '@cm/kit/ctx';
import { seal } from '@cm/kit/secrets';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLink, type LinkPurpose, linkUrl } from './links.ts';
import { identity } from './module.ts';
import type { UserKind } from './session.ts';
import { aCustomerUser, aStaffMember, aTenant, testGatekeeper } from './testing.ts';
import { codeAt, stepAt } from './totp.ts';

const PASSWORD = 'une barque sur la mer 42';
const SECRET = Buffer.from('12345678901234567890');
const OUTSIDE = '203.0.113.7';
const INSIDE = '10.8.0.7';

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

const system = () => h.runtime.systemContext(tenant, 'test');

/** Somebody with a password and, unless told otherwise, an authenticator. */
async function somebody(kind: UserKind, enrolled = true): Promise<{ id: string; email: string }> {
  const { userId: id, email } = kind === 'staff' ? await aStaffMember(h, tenant, []) : await aCustomerUser(h, tenant);
  const { secrets } = system().ports;
  const sealed = enrolled ? seal(secrets.key('totp'), SECRET, `${tenant.id}|identity.users|${id}|totp_secret`) : null;
  await h.admin.query(
    'update identity.users set password_hash = $2, totp_secret = $3, totp_enabled_at = $4 where id = $1',
    [id, await hashPassword(PASSWORD, secrets.key('passwords')), sealed, enrolled ? h.clock.now() : null],
  );
  // The factory signs its people in; here they do that themselves.
  await h.admin.query('update identity.sessions set ended_at = now() where user_id = $1', [id]);
  return { id, email };
}

type Zone = 'portal' | 'corporate';
interface Call {
  readonly ip?: string;
  readonly cookie?: string;
}

async function call(method: 'GET' | 'POST' | 'PUT', path: string, body: object | undefined, from: Call = {}) {
  const app = await h.app();
  const answer = await app.inject({
    method,
    url: `/api/${path}`,
    remoteAddress: from.ip ?? INSIDE,
    headers: {
      host: `${tenant.slug}.localhost:3000`,
      'sec-fetch-site': 'same-origin',
      ...(from.cookie ? { cookie: from.cookie } : {}),
    },
    ...(body ? { payload: body } : {}),
  });
  return { status: answer.statusCode, body: answer.body, cookies: answer.cookies };
}

const code = () => ({ code: codeAt(SECRET, stepAt(h.clock.now())) });
const NAMES = ['__Host-cm_portal', '__Host-cm_staff'];

/** The token of a sign-in whose first step is done. */
async function firstStep(zone: Zone, email: string): Promise<string> {
  const { cookies } = await call('POST', `${zone}/session`, { email, password: PASSWORD });
  expect(cookies).toHaveLength(1);
  return cookies[0]?.value ?? '';
}

const levels = async (userId: string): Promise<string[]> => {
  const { rows } = await h.admin.query<{ level: string }>(
    'select level from identity.sessions where user_id = $1 and ended_at is null order by level',
    [userId],
  );
  return rows.map(({ level }) => level);
};

describe('a sign-in is finished in the area where it began, by what it waits for (B8)', () => {
  test.each<[UserKind, Zone, Zone]>([
    ['staff', 'corporate', 'portal'],
    ['customer', 'portal', 'corporate'],
  ])('a %s’s begun in %s is nothing in %s, under any cookie', async (kind, own, other) => {
    const { id, email } = await somebody(kind);
    const token = await firstStep(own, email);
    for (const name of NAMES)
      for (const ip of [INSIDE, OUTSIDE]) {
        const from = { ip, cookie: `${name}=${token}` };
        const confirmed = await call('POST', `${other}/session/second-factor`, code(), from);
        expect(confirmed.status, `${name} from ${ip}`).toBe(other === 'corporate' && ip === OUTSIDE ? 404 : 401);
        expect(confirmed.cookies).toEqual([]);
      }
    expect(await levels(id)).toEqual(['password']);
    const right = await call('POST', `${own}/session/second-factor`, code(), {
      cookie: `${NAMES[own === 'portal' ? 0 : 1]}=${token}`,
    });
    expect(right.status).toBe(200);
    expect(await levels(id)).toEqual(['full']);
  });

  test('an enrolment is begun and confirmed by the colleague whom it is asked of, in the staff zone', async () => {
    const { id, email } = await somebody('staff', false);
    const token = await firstStep('corporate', email);
    for (const name of NAMES) {
      const cookie = `${name}=${token}`;
      expect((await call('POST', 'portal/session/enrolment', undefined, { cookie })).status).toBe(401);
      expect((await call('PUT', 'portal/session/enrolment', code(), { cookie })).status).toBe(401);
    }
    const cookie = `${NAMES[1]}=${token}`;
    expect((await call('POST', 'corporate/session/enrolment', undefined, { cookie, ip: OUTSIDE })).status).toBe(404);
    // A session that waits for an enrolment is not finished by a code, nor the other way round.
    expect((await call('POST', 'corporate/session/second-factor', code(), { cookie })).status).toBe(401);
    expect(await levels(id)).toEqual(['enrolment']);
    const other = await somebody('staff');
    const waiting = `${NAMES[1]}=${await firstStep('corporate', other.email)}`;
    expect((await call('POST', 'corporate/session/enrolment', undefined, { cookie: waiting })).status).toBe(401);
    expect((await call('PUT', 'corporate/session/enrolment', code(), { cookie: waiting })).status).toBe(401);
    expect(await levels(other.id)).toEqual(['password']);
  });

  test('a full session, one that ended and one of a disabled account are finished by nothing', async () => {
    for (const change of [`level = 'full'`, 'ended_at = now()']) {
      const { id, email } = await somebody('customer');
      const cookie = `${NAMES[0]}=${await firstStep('portal', email)}`;
      await h.admin.query(`update identity.sessions set ${change} where user_id = $1`, [id]);
      expect((await call('POST', 'portal/session/second-factor', code(), { cookie })).status, change).toBe(401);
    }
    const { id, email } = await somebody('customer');
    const cookie = `${NAMES[0]}=${await firstStep('portal', email)}`;
    await h.admin.query('update identity.users set disabled_at = now() where id = $1', [id]);
    expect((await call('POST', 'portal/session/second-factor', code(), { cookie })).status).toBe(401);
  });
});

describe('what a colleague does, they do in the staff zone', () => {
  const linkOf = async (purpose: LinkPurpose, kind: UserKind, user: { id: string; email: string }) => {
    const linkId = await system().transaction((tx) => createLink(tx, purpose, user));
    return linkUrl(system(), purpose, linkId, kind).split('#')[1] ?? '';
  };
  const ended = async (userId: string) => {
    const { rows } = await h.admin.query(
      'select 1 from identity.one_time_links where user_id = $1 and used_at is not null',
      [userId],
    );
    return rows.length;
  };

  test('outside the network no step of the sign-in exists, for the right password too', async () => {
    const { email } = await somebody('staff');
    const token = await firstStep('corporate', email);
    const from = { ip: OUTSIDE, cookie: `${NAMES[1]}=${token}` };
    expect((await call('POST', 'corporate/session', { email, password: PASSWORD }, from)).status).toBe(404);
    expect((await call('POST', 'corporate/session/second-factor', code(), from)).status).toBe(404);
    expect((await call('GET', 'corporate/session', undefined, from)).status).toBe(404);
    expect((await call('POST', 'corporate/password-reset-requests', { email }, from)).status).toBe(404);
    expect((await call('POST', 'portal/session', { email, password: PASSWORD }, from)).status).toBe(401);
    expect((await call('POST', 'portal/session', { email, password: PASSWORD })).status).toBe(401);
  });

  test.each(['reset_password', 'invitation'] as const)(
    'a link to set a password (%s) works in its owner’s area alone',
    async (purpose) => {
      const password = 'quatre cigognes au port';
      const colleague = await somebody('staff');
      const token = await linkOf(purpose, 'staff', colleague);
      const body = { token, purpose, password };
      expect((await call('PUT', 'portal/password', body)).status).toBe(410);
      expect((await call('PUT', 'portal/password', body, { ip: OUTSIDE })).status).toBe(410);
      expect((await call('PUT', 'corporate/password', body, { ip: OUTSIDE })).status).toBe(404);
      expect(await ended(colleague.id)).toBe(0);
      expect((await call('PUT', 'corporate/password', body)).status).toBe(204);
      const customer = await somebody('customer');
      const theirs = { token: await linkOf(purpose, 'customer', customer), purpose, password };
      expect((await call('PUT', 'corporate/password', theirs)).status).toBe(410);
      expect((await call('PUT', 'portal/password', theirs)).status).toBe(204);
    },
  );
});

describe('a new password by link and API tokens', () => {
  test.each([
    [{}, 1],
    [{ endTokens: true }, 1],
    [{ endTokens: false }, 0],
  ])('with %j: %d of one ends, with its event, and the owner is told', async (choice, ended) => {
    const customer = await somebody('customer');
    const other = await somebody('customer');
    for (const { id } of [customer, other])
      await h.admin.query(
        `insert into identity.api_tokens (tenant_id, id, user_id, name, prefix, token_hash, scopes, created_at)
         values ($1, gen_random_uuid(), $2, 'Sauvegarde', 'cm_abcdef', sha256(gen_random_uuid()::text::bytea), '{own.profile}', now())`,
        [tenant.id, id],
      );
    const linkId = await system().transaction((tx) => createLink(tx, 'reset_password', customer));
    const token = linkUrl(system(), 'reset_password', linkId, 'customer').split('#')[1] ?? '';
    const body = { token, purpose: 'reset_password', password: 'quatre cigognes au port', ...choice };
    expect((await call('PUT', 'portal/password', body)).status).toBe(204);
    const { rows } = await h.admin.query<{ userId: string }>(
      'select user_id as "userId" from identity.api_tokens where tenant_id = $1 and revoked_at is not null',
      [tenant.id],
    );
    expect(rows).toEqual(Array.from({ length: ended }, () => ({ userId: customer.id })));
    expect((await h.events(tenant.id, 'token.changed')).map(({ payload }) => payload)).toMatchObject(
      Array.from({ length: ended }, () => ({ userId: customer.id, name: 'Sauvegarde', change: 'revoked' })),
    );
    expect((await h.events(tenant.id, 'user.password_changed')).at(-1)?.payload).toMatchObject({
      by: 'reset',
      tokensEnded: ended,
    });
  });
});
