import { hashPassword } from '@cm/kit/crypto';
import type { Tenant } from '@cm/kit/ctx';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { disposableAddressSetting, isDisposable } from './disposable-address.ts';
import { identity } from './module.ts';
import { emailAddress } from './password.ts';
import { aCustomerUser, aStaffMember, aTenant, type Person, signedIn, testGatekeeper } from './testing.ts';

const PASSWORD = 'une barque sur la mer 42';

let h: Harness;
let tenant: Tenant;
let calls = 0;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
});

async function call(path: string, payload: object, headers: Readonly<Record<string, string>> = {}) {
  const app = await h.app();
  calls += 1;
  const answer = await app.inject({
    method: 'POST',
    url: `/api/${path}`,
    remoteAddress: `10.8.9.${calls}`,
    headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin', ...headers },
    payload,
  });
  return { status: answer.statusCode, body: answer.body };
}

const signUp = (email: string) =>
  call('portal/sign-ups', {
    email,
    password: PASSWORD,
    name: 'Nadia Cherif',
    locale: 'fr',
    customerKind: 'individual',
    termsAccepted: true,
  });
const accept = () =>
  h.runtime.systemContext(tenant, 'test').transaction((tx) => writeSetting(tx, disposableAddressSetting, 'accepted'));

async function withPassword(person: Person): Promise<Person> {
  const { secrets } = h.runtime.ports.local;
  if (!secrets) throw new Error('no secrets');
  const hash = await hashPassword(PASSWORD, secrets.key('passwords'));
  await h.admin.query('update identity.users set password_hash = $1 where id = $2', [hash, person.userId]);
  return person;
}
const changeTo = (email: string, { headers }: Person, zone = 'portal') =>
  call(`${zone}/email-change`, { email, password: PASSWORD }, headers);

describe('an address is disposable', () => {
  test.each([
    ['a@mailinator.com', true],
    ['a@MailInator.COM', true],
    ['a@team.eu.mailinator.com', true],
    ['a@mailinator.com.', true],
    ['a@mailinator．com', true],
    ['a@ⓜailinator.com', true],
    ['mailinator.com@gmail.com', false],
    ['"x@mailinator.com"@gmail.com', false],
    ['a@atelier-mailinator.com', false],
    ['a@mailinator.com.example.dz', false],
    ['a@com', false],
    ['a@gmail.com', false],
    ['a@djezzy.dz', false],
  ])('%s: %s', (email, expected) => {
    expect(isDisposable(email)).toBe(expected);
  });
});

test('a sign-up with one is refused at its field, whether the address has an account or not', async () => {
  await aCustomerUser(h, tenant, { email: 'known@yopmail.com' });
  const known = await signUp('known@yopmail.com');
  const unknown = await signUp('unknown@box.YOPMAIL.com');
  expect(known.status).toBe(400);
  expect(JSON.parse(known.body)).toMatchObject({
    code: 'common.invalid',
    errors: [{ pointer: '/body/email', code: 'disposable_address' }],
  });
  const without = (body: string) => body.replace(/"requestId":"[^"]+"/, '');
  expect(without(unknown.body)).toBe(without(known.body));
  await h.settle();
  expect(await h.events(tenant.id)).toEqual([]);
  expect((await signUp('nadia@example.dz')).status).toBe(202);
});

test('an operator may accept them', async () => {
  await accept();
  expect((await signUp('nadia@yopmail.com')).status).toBe(202);
  expect((await h.events(tenant.id, 'user.signed_up')).length).toBe(1);
});

test('a customer changes to none; a colleague may', async () => {
  const { userId } = await aCustomerUser(h, tenant);
  const karim = await withPassword(await signedIn(h, tenant, userId, 'customer', [], {}));
  const refused = await changeTo('karim@mailinator.com', karim);
  expect(refused.status).toBe(400);
  expect(refused.body).toContain('"code":"disposable_address"');
  expect(await h.events(tenant.id, 'user.email_change_requested')).toEqual([]);
  const amina = await withPassword(await aStaffMember(h, tenant, []));
  expect((await changeTo('amina@mailinator.com', amina, 'corporate')).status).toBe(204);
  await accept();
  expect((await changeTo('karim@mailinator.com', karim)).status).toBe(204);
});

test.each(['a@mailinator．com', 'a@пример.рф'])('the field takes ASCII addresses alone: %s', (email) => {
  expect(emailAddress().safeParse(email).success).toBe(false);
});
