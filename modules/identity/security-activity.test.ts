import { uuidv7 } from '@cm/kit/ids';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { identity } from './module.ts';
import { recordActivity } from './record-activity.ts';
import { authorOf, readings, securityActivityKind } from './security-activity.ts';
import { aBrowser, aPerson, enrol, type FactorPerson, PASSWORD } from './testing/factor-people.ts';
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

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly byWhom: string;
  readonly detail: string | null;
  readonly device: string;
  readonly ip: string | null;
}

async function activityOf({ browser, zone }: FactorPerson, query = ''): Promise<Line[]> {
  await h.settle();
  const answer = await browser.call('GET', `/api/${zone}/security-activity${query}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body['items'] as Line[];
}
const kinds = (lines: readonly Line[]): string[] => lines.map(({ kind }) => kind);

describe.each(['portal', 'corporate'] as const)('the security activity, %s:', (zone) => {
  test('says what happened to the account, newest first, and nothing of anybody else', async () => {
    const person = await aPerson(h, tenant, zone);
    const other = await aPerson(h, tenant, zone);
    await aBrowser(h, tenant).call('POST', `/api/${zone}/session`, { email: person.email, password: 'pas le bon' });
    h.clock.advance(1);
    await enrol(h, tenant, person);
    await person.browser.call('POST', `/api/${zone}/tokens`, { name: 'Sauvegarde', scopes: ['own.profile'] });
    h.clock.advance(1);
    await person.browser.call('POST', `/api/${zone}/password-changes`, {
      current: PASSWORD,
      password: 'une autre barque 43',
    });
    const lines = await activityOf(person);
    expect(kinds(lines)).toEqual(['password_changed', 'token_created', 'authenticator_added', 'sign_in_refused']);
    expect(lines[1]).toMatchObject({ detail: 'Sauvegarde', byWhom: 'person' });
    expect(lines[3]).toMatchObject({ byWhom: 'stranger', ip: expect.stringMatching(/^10\.8\./), detail: null });
    expect(await activityOf(other)).toEqual([]);
  });

  test('is read page by page, without one twice or left out', async () => {
    const person = await aPerson(h, tenant, zone);
    for (let n = 0; n < 7; n += 1) {
      await person.browser.call('POST', `/api/${zone}/tokens`, { name: `Jeton ${n}`, scopes: ['own.profile'] });
      // Two at the same instant: the id tells them apart.
      if (n % 2 === 1) h.clock.advance(1);
    }
    const whole = await activityOf(person);
    expect(whole).toHaveLength(7);
    const read: Line[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await person.browser.call(
        'GET',
        `/api/${zone}/security-activity?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      read.push(...(body['items'] as Line[]));
      cursor = body['nextCursor'] as string | null;
      expect(read.length).toBeLessThanOrEqual(7);
    }
    expect(read).toEqual(whole);
  });

  test('is for a person at a screen: a token does not read it', async () => {
    const person = await aPerson(h, tenant, zone);
    const made = await person.browser.call('POST', `/api/${zone}/tokens`, { name: 'x', scopes: ['own.profile'] });
    const app = await h.app();
    const answer = await app.inject({
      url: `/api/${zone}/security-activity`,
      remoteAddress: '10.8.201.1',
      headers: { host: `${tenant.slug}.localhost:3000`, authorization: `Bearer ${String(made.body['secret'])}` },
    });
    expect(answer.statusCode).toBe(403);
  });

  test('somebody who fears that another is in closes everything at once, and stays in', async () => {
    const person = await aPerson(h, tenant, zone);
    const made = await person.browser.call('POST', `/api/${zone}/tokens`, { name: 'x', scopes: ['own.profile'] });
    const { rows } = await h.admin.query<{ id: string }>(
      `insert into identity.sessions (tenant_id, id, user_id, token_hash, level, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, sha256(gen_random_uuid()::text::bytea), 'full', $4, $4, $4::timestamptz + interval '1 day') returning id`,
      [tenant.id, uuidv7(h.clock.now()), person.userId, h.clock.now()],
    );
    await h.admin.query(
      `insert into identity.known_devices (tenant_id, user_id, token_hash, session_id, created_at, expires_at)
       values ($1, $2, sha256(gen_random_uuid()::text::bytea), $3, $4, $4::timestamptz + interval '1 day')`,
      [tenant.id, person.userId, rows[0]?.id, h.clock.now()],
    );
    await person.browser.call('POST', `/api/${zone}/email-change`, {
      email: 'ailleurs@example.dz',
      password: PASSWORD,
    });
    const pending = await person.browser.call('GET', `/api/${zone}/email-change`);
    expect(pending.body).toMatchObject({ pending: { email: 'ailleurs@example.dz' } });
    h.clock.advance(1);
    const secured = await person.browser.call('POST', `/api/${zone}/account/securing`);
    // Of the staff one more: the factory's own.
    expect(secured.body).toEqual({ sessionsEnded: zone === 'portal' ? 1 : 2, tokensRevoked: 1 });
    const left = await h.admin.query(
      `select (select count(*)::int from identity.sessions where user_id = $1 and ended_at is null) as sessions,
        (select count(*)::int from identity.api_tokens where user_id = $1 and revoked_at is null) as tokens,
        (select count(*)::int from identity.known_devices where user_id = $1) as devices`,
      [person.userId],
    );
    expect(left.rows).toEqual([{ sessions: 1, tokens: 0, devices: 0 }]);
    expect((await person.browser.call('GET', `/api/${zone}/email-change`)).body).toEqual({ pending: null });
    expect(
      kinds(await activityOf(person))
        .slice(0, 3)
        .toSorted(),
    ).toEqual(['email_change_cancelled', 'other_sessions_ended', 'token_revoked']);
    const app = await h.app();
    const dead = await app.inject({
      url: `/api/${zone}/profile`,
      method: 'PATCH',
      remoteAddress: '10.8.201.2',
      headers: { host: `${tenant.slug}.localhost:3000`, authorization: `Bearer ${String(made.body['secret'])}` },
      payload: { locale: 'fr' },
    });
    expect(dead.statusCode).toBe(401);
    // Again changes nothing more.
    expect((await person.browser.call('POST', `/api/${zone}/account/securing`)).body).toEqual({
      sessionsEnded: 0,
      tokensRevoked: 0,
    });
  });
});

test('an event that comes again is written once; one of another shape, or of nobody, holds nothing up', async () => {
  const person = await aPerson(h, tenant);
  await person.browser.call('POST', '/api/portal/tokens', { name: 'x', scopes: ['own.profile'] });
  expect(await activityOf(person)).toHaveLength(1);
  const [event] = await h.events(tenant.id, 'token.changed');
  if (!event) throw new Error('no event');
  const nobody = uuidv7(h.clock.now());
  await h.runtime
    .systemContext(tenant, 'test')
    .transaction((ctx) =>
      recordActivity(ctx, [
        event,
        { ...event, id: uuidv7(h.clock.now()), payload: { token: 'of long ago' } },
        { ...event, id: uuidv7(h.clock.now()), payload: { ...Object(event.payload), userId: nobody } },
        { ...event, id: uuidv7(h.clock.now()), payload: { ...Object(event.payload), name: 'y'.repeat(900) } },
      ]),
    );
  const lines = await activityOf(person);
  expect(lines.map(({ detail }) => detail?.length)).toEqual([400, 1]);
});

test('every kind is said of some event, and an event says one thing', () => {
  const names = readings.map(({ event }) => event.name);
  expect(new Set(names).size).toBe(names.length);
  const said = new Set<string>();
  const userId = uuidv7(new Date(0));
  const base = {
    userId,
    email: 'a@b.dz',
    sessionId: userId,
    passkeyId: userId,
    tokenId: userId,
    linkId: userId,
    codeId: userId,
  };
  const variants = [
    { by: 'owner', change: 'created', enabled: true, disabled: true, newBrowser: true },
    { by: 'reset', change: 'revoked', enabled: false, disabled: false, newBrowser: false },
    { by: 'invitation', change: 'added' },
    { by: 'password', change: 'renamed' },
    { by: 'code', change: 'removed' },
    { by: 'passkey', change: 'last_removed' },
    { change: 'linked' },
    { change: 'unlinked' },
    { change: 'fell', purpose: 'sign_in' },
    { by: 'machine', factors: ['passkey'] },
    { change: 'replaced', purpose: 'second_factor' },
    { trustedDevice: true },
    { secret: 'password', guesses: 12, reason: 'x' },
    { reason: 'elsewhere', before: [], networks: [] },
    { mailCode: true, newBrowser: false },
    { mailCode: true, newBrowser: true },
  ];
  for (const { event, read } of readings)
    for (const variant of variants) {
      const payload = {
        ...base,
        kind: 'customer',
        secondFactor: true,
        device: '',
        reason: 'wrong_password',
        name: 'x',
        to: 'c@d.dz',
        before: 'e@f.dz',
        mailed: true,
        ended: 1,
        left: 9,
        tokensEnded: 0,
        scopes: [],
        provedBy: 'password',
        providerId: userId,
        provider: 'Annuaire',
        number: '+213 ••• 67',
        isLetThrough: true,
        changes: {},
        customerId: userId,
        impersonationId: userId,
        staffUserId: userId,
        staffName: 'Amina',
        ticket: null,
        expiresAt: '2026-03-02T09:30:00.000Z',
        until: '2026-04-01T09:00:00.000Z',
        ...variant,
        ...(event.name === 'user.roles_changed' ? { from: [], to: [] } : {}),
      };
      if (!event.payload.safeParse(payload).success) continue;
      const one = read(payload);
      if (one !== null && one !== 'unreadable') said.add(one.kind);
    }
  expect([...said].toSorted()).toEqual([...securityActivityKind.options].toSorted());
});

test.each([
  ['customer:me', 'password_changed', 'person'],
  ['staff:somebody', 'account_disabled', 'staff'],
  ['customer:somebody', 'token_revoked', 'staff'],
  ['system:job', 'token_revoked', 'system'],
  ['anonymous:10.0.0.1', 'sign_in_refused', 'stranger'],
  ['anonymous:10.0.0.1', 'password_reset_requested', 'stranger'],
  ['anonymous:10.0.0.1', 'sms_code_requested', 'stranger'],
  ['customer:me', 'sms_code_requested', 'person'],
  ['anonymous:10.0.0.1', 'signed_in', 'person'],
  ['anonymous:10.0.0.1', 'password_reset', 'person'],
] as const)('who did it: %s, %s → %s', (actor, kind, by) => {
  expect(authorOf(actor, { userId: 'me', kind })).toBe(by);
});
