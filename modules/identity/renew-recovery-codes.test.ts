import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aBrowser, aPerson, enrol, type FactorPerson, PASSWORD } from './testing/factor-people.ts';
import { identity } from './module.ts';
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

const renew = ({ browser, zone }: FactorPerson, proof: object) =>
  browser.call('POST', `/api/${zone}/two-factor/recovery-codes`, { proof });
const withPassword = { kind: 'password', secret: PASSWORD };
const withCode = (secret: string) => ({ kind: 'code', secret });

async function enter({ email, zone }: FactorPerson, code: string): Promise<number> {
  const b = aBrowser(h, tenant);
  await b.call('POST', `/api/${zone}/session`, { email, password: PASSWORD });
  return (await b.call('POST', `/api/${zone}/session/second-factor`, { code })).status;
}

const left = async ({ browser, zone }: FactorPerson) =>
  (await browser.call('GET', `/api/${zone}/two-factor`)).body['recoveryCodesLeft'];

describe.each(['portal', 'corporate'] as const)('recovery codes renewed, %s:', (zone) => {
  test('with the password or a code; the old ones are dead, the new ones enter, the person is told', async () => {
    const person = await aPerson(h, tenant, zone);
    const { recoveryCodes: first, code } = await enrol(h, tenant, person);
    expect(await left(person)).toBe(10);
    const byPassword = await renew(person, withPassword);
    const second = byPassword.body['recoveryCodes'] as string[];
    expect(second).toHaveLength(10);
    expect(await enter(person, first[0] ?? '')).toBe(401);
    expect(await enter(person, second[0] ?? '')).toBe(200);
    expect(await left(person)).toBe(9);
    const third = (await renew(person, withCode(code()))).body['recoveryCodes'] as string[];
    expect(await enter(person, second[1] ?? '')).toBe(401);
    // A recovery code proves it too, and is used up by it.
    expect((await renew(person, withCode(third[0] ?? ''))).status).toBe(200);
    expect(await enter(person, third[1] ?? '')).toBe(401);
    const events = await h.events(tenant.id, 'user.recovery_codes_renewed');
    expect(events.map(({ payload }) => payload)).toEqual([
      { userId: person.userId, email: person.email, provedBy: 'password' },
      { userId: person.userId, email: person.email, provedBy: 'code' },
      { userId: person.userId, email: person.email, provedBy: 'code' },
    ]);
    expect(JSON.stringify(events)).not.toContain(third[0]);
  });

  test('a wrong password, a wrong code or no second factor changes nothing', async () => {
    const person = await aPerson(h, tenant, zone);
    expect((await renew(person, withPassword)).body).toMatchObject({ code: 'identity.not_enrolled' });
    const { recoveryCodes } = await enrol(h, tenant, person);
    expect((await renew(person, { kind: 'password', secret: 'not it' })).body).toMatchObject({
      code: 'identity.wrong_credentials',
    });
    expect((await renew(person, withCode('000000'))).body).toMatchObject({ code: 'identity.wrong_code' });
    const stranger = await aPerson(h, tenant, zone);
    await enrol(h, tenant, stranger);
    expect((await renew(stranger, withCode(recoveryCodes[0] ?? ''))).body).toMatchObject({
      code: 'identity.wrong_code',
    });
    expect(
      (await aBrowser(h, tenant).call('POST', `/api/${zone}/two-factor/recovery-codes`, { proof: withPassword }))
        .status,
    ).toBe(401);
    expect(await left(person)).toBe(10);
    expect(await enter(person, recoveryCodes[0] ?? '')).toBe(200);
  });
});

// Renewals alone, sign-ins alone, and both: a renewal also takes the codes away, which would hide a code that is good twice.
test.each([
  ['sign-ins', () => false],
  ['renewals', () => true],
  ['sign-ins and renewals', (index: number) => index % 2 === 0],
])('one recovery code, fifty %s at the same moment: it is good once (B7)', async (_what, renews) => {
  const person = await aPerson(h, tenant);
  const { recoveryCodes } = await enrol(h, tenant, person);
  const secret = recoveryCodes[3] ?? '';
  const browsers = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      if (renews(index)) return person.browser;
      const b = aBrowser(h, tenant);
      await b.call('POST', '/api/portal/session', { email: person.email, password: PASSWORD });
      return b;
    }),
  );
  const statuses = await Promise.all(
    browsers.map(async (b, index) =>
      renews(index)
        ? (await renew(person, withCode(secret))).status
        : (await b.call('POST', '/api/portal/session/second-factor', { code: secret })).status,
    ),
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status !== 200).every((status) => status === 401 || status === 429)).toBe(true);
});

test('whoever uses their codes is told when two, one and none are left, and not before', async () => {
  const person = await aPerson(h, tenant);
  const { recoveryCodes } = await enrol(h, tenant, person);
  for (const code of recoveryCodes) expect(await enter(person, code)).toBe(200);
  const used = await h.events(tenant.id, 'user.recovery_code_used');
  expect(used.map(({ payload }) => (payload as { left: number }).left)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  const notice = identity.notices?.find(({ key }) => key === 'account.recovery_codes_low');
  expect(used.filter((event) => notice?.when?.(event)).map(({ payload }) => payload)).toMatchObject([
    { left: 2 },
    { left: 1 },
    { left: 0 },
  ]);
});
