import { systemActor } from '@cm/kit/access';
import { hashPassword } from '@cm/kit/crypto';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changePassword } from './change-password.ts';
import { logIn } from './log-in.ts';
import { identity } from './module.ts';
import { aCustomerUser, aTenant, type Person, signedIn, testGatekeeper } from './testing.ts';

const BEFORE = 'une barque sur la mer 42';
const AFTER = 'trois figuiers et un puits';
let h: Harness;
let tenant: Tenant;
let hash: string;
let person: { userId: string; email: string };
let here: Person;
let there: Person;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity],
    gatekeeper: testGatekeeper,
    local: { memberships: { of: async () => null, all: async () => [] } },
  });
  const { secrets } = h.runtime.context({ tenant: await aTenant(h), actor: systemActor('test') }).ports;
  hash = await hashPassword(BEFORE, secrets.key('passwords'));
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  person = await aCustomerUser(h, tenant, { name: 'Nadia Cherif' });
  await h.admin.query('update identity.users set password_hash = $2 where id = $1', [person.userId, hash]);
  here = await signedIn(h, tenant, person.userId, 'customer', [], {});
  there = await signedIn(h, tenant, person.userId, 'customer', [], {});
});

const change = (current: string, password: string) =>
  changePassword(
    here.ctx,
    person.userId,
    { current, password },
    here.actor.kind === 'customer' ? here.actor.sessionId : null,
  );

async function stateOf(who: Person): Promise<string> {
  const app = await h.app();
  const raw = await app.inject({ method: 'GET', url: '/api/portal/session', headers: who.headers });
  return raw.json<{ state: string }>().state;
}

const enters = (password: string) => {
  const ctx = h.runtime.context({ tenant, actor: { kind: 'anonymous', ip: '10.8.0.7', userAgent: 'test' } });
  return logIn(ctx, 'customer', { email: person.email, password }, { cookies: {}, sessionId: null });
};

test('a change asks for the present password; the other sessions end, and the old one opens nothing', async () => {
  await change(BEFORE, AFTER);
  expect([await stateOf(here), await stateOf(there)]).toEqual(['signed_in', 'anonymous']);
  await expect(enters(BEFORE)).rejects.toMatchObject({ code: 'identity.wrong_credentials' });
  expect((await enters(AFTER)).state).toBe('signed_in');
  expect((await h.events(tenant.id, 'user.password_changed')).map(({ payload }) => payload)).toMatchObject([
    { userId: person.userId, by: 'owner' },
  ]);
});

test('without the present one, or with a weak new one, nothing changes and nobody is signed out', async () => {
  for (const current of ['pas le bon mot', AFTER, ''])
    await expect(change(current, AFTER), current).rejects.toMatchObject({ code: 'identity.wrong_credentials' });
  for (const weak of ['court', 'qwerty123456', 'Nadia Cherif 1990'])
    await expect(change(BEFORE, weak), weak).rejects.toMatchObject({ code: 'common.invalid' });
  expect([await stateOf(here), await stateOf(there)]).toEqual(['signed_in', 'signed_in']);
  expect((await enters(BEFORE)).state).toBe('signed_in');
  expect(await h.events(tenant.id, 'user.password_changed')).toEqual([]);
});
