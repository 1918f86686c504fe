import { customers } from '@cm/customers/module';
import { aContact, aCustomer } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textVersion } from './consent.ts';
import { mayContact } from './may-contact.ts';
import { privacy } from './module.ts';
import { purposesSetting } from './purposes.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, privacy],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
    poolSize: 20,
  });
});
afterAll(() => h.close());

type Caller = { readonly headers: Readonly<Record<string, string>> };
const PORTAL = '/api/portal/consents';
const NOWHERE = '01890000-0000-7000-8000-000000000000';

async function send(caller: Caller, method: 'GET' | 'PUT', url: string, payload?: object) {
  const answer = await (
    await h.app()
  ).inject({ method, url, headers: { ...caller.headers }, ...(payload ? { payload } : {}) });
  const isJson = answer.headers['content-type']?.startsWith('application/') ?? false;
  return { status: answer.statusCode, body: isJson ? answer.json() : {} };
}
const versionOf = (key: string): string => {
  const found = purposesSetting.fallback.find((one) => one.key === key);
  return found ? textVersion(found) : '';
};
const email = (purpose: string, given: boolean, version = versionOf(purpose)) => ({
  purpose,
  channel: 'email',
  given,
  version,
});
const system = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');
const may = (tenant: Tenant, userId: string, purpose: string, channel: 'email' | 'sms' = 'email') =>
  mayContact(system(tenant), { userId, purpose, channel });

test('anonymous 401, without the right 403, another’s person 404', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const anonymous = { headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' } };
  const body = { ...email('marketing', true), source: 'telephone', locale: 'fr' };
  const of = (customerId: string) => `/api/corporate/customers/${customerId}/consents`;
  expect((await send(anonymous, 'GET', PORTAL)).status).toBe(401);
  expect((await send(anonymous, 'PUT', PORTAL, email('marketing', true))).status).toBe(401);
  const seller = await aStaffMember(h, tenant, ['consents.read', 'consents.record', 'customers.read']);
  const reader = await aStaffMember(h, tenant, ['consents.read', 'customers.read']);
  const nobody = await aStaffMember(h, tenant, ['customers.read']);
  const person = `${of(owner.customerId)}/${owner.userId}`;
  for (const [method, url, sent] of [
    ['GET', of(owner.customerId)],
    ['GET', `${person}/words`],
    ['PUT', person, body],
  ] as const) {
    expect((await send(anonymous, method, url, sent)).status).toBe(401);
    expect((await send(owner, method, url, sent)).status).toBe(401);
    expect((await send(nobody, method, url, sent)).status).toBe(403);
    expect((await send(reader, method, url, sent)).status).toBe(method === 'PUT' ? 403 : 200);
  }
  const stranger = await aCustomer(h, tenant);
  const foreign = await aStaffMember(h, await aTenant(h), ['consents.read', 'consents.record']);
  expect((await send(seller, 'GET', of(NOWHERE))).status).toBe(404);
  expect((await send(foreign, 'GET', of(owner.customerId))).status).toBe(404);
  expect((await send(foreign, 'PUT', person, body)).status).toBe(404);
  expect((await send(seller, 'PUT', `${of(owner.customerId)}/${stranger.userId}`, body)).status).toBe(404);
  expect((await send(seller, 'GET', `${of(owner.customerId)}/${stranger.userId}/words`)).status).toBe(404);
});

test('nobody agreed until they say so; what they say counts for that purpose and that channel alone, and is taken back as easily', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const colleague = await aContact(h, owner, []);
  const { purposes } = (await send(owner, 'GET', PORTAL)).body;
  expect(purposes.map(({ key }: { key: string }) => key)).toEqual([
    'marketing',
    'newsletter',
    'surveys',
    'third_parties',
  ]);
  expect(JSON.stringify(purposes)).not.toContain('"given":true');
  expect(await may(tenant, owner.userId, 'marketing')).toBe(false);
  const said = await send(owner, 'PUT', PORTAL, email('marketing', true));
  expect(said.body.purposes[0].channels[0]).toMatchObject({ channel: 'email', given: true, source: 'portal' });
  expect([
    await may(tenant, owner.userId, 'marketing'),
    await may(tenant, owner.userId, 'marketing', 'sms'),
    await may(tenant, owner.userId, 'newsletter'),
    await may(tenant, colleague.userId, 'marketing'),
  ]).toEqual([true, false, false, false]);
  await send(owner, 'PUT', PORTAL, email('marketing', true));
  expect((await send(owner, 'PUT', PORTAL, email('marketing', false, 'whatever'))).status).toBe(200);
  expect(await may(tenant, owner.userId, 'marketing')).toBe(false);
  await send(owner, 'PUT', PORTAL, email('marketing', true));
  expect(await may(tenant, owner.userId, 'marketing')).toBe(true);
  const events = await h.events(tenant.id, 'consent.said');
  expect(events.map(({ payload }) => payload)).toMatchObject([{ given: true }, { given: false }, { given: true }]);
});

test('who agrees was shown the present text, which is kept; a purpose or a channel that is not offered is none', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  expect((await send(owner, 'PUT', PORTAL, email('horoscope', true))).body).toMatchObject({
    status: 404,
    code: 'privacy.purpose_not_found',
  });
  expect((await send(owner, 'PUT', PORTAL, { ...email('newsletter', true), channel: 'telephone' })).body).toMatchObject(
    { code: 'privacy.purpose_not_found' },
  );
  await send(owner, 'PUT', PORTAL, email('newsletter', true));
  const [first] = purposesSetting.fallback;
  const changed = {
    ...first,
    key: 'newsletter',
    text: { fr: 'Un autre texte.' },
    channels: ['email' as const],
    name: { fr: 'Lettre' },
  };
  await system(tenant).transaction((tx) => writeSetting(tx, purposesSetting, [changed]));
  await send(owner, 'PUT', PORTAL, email('newsletter', false));
  expect((await send(owner, 'PUT', PORTAL, email('newsletter', true))).body).toMatchObject({
    status: 409,
    code: 'privacy.text_changed',
  });
  await send(owner, 'PUT', PORTAL, email('newsletter', true, textVersion(changed)));
  const seller = await aStaffMember(h, tenant, ['consents.read', 'customers.read']);
  const words = await send(
    seller,
    'GET',
    `/api/corporate/customers/${owner.customerId}/consents/${owner.userId}/words?limit=2`,
  );
  expect(words.body.items).toMatchObject([
    { given: true, shownText: 'Un autre texte.', source: 'portal', recordedBy: null, ip: expect.any(String) },
    { given: false, shownText: 'Un autre texte.' },
  ]);
  const next = `/api/corporate/customers/${owner.customerId}/consents/${owner.userId}/words?limit=2&cursor=${words.body.nextCursor}`;
  expect((await send(seller, 'GET', next)).body).toMatchObject({
    items: [{ given: true, shownText: 'J’accepte de recevoir la lettre d’information.' }],
    nextCursor: null,
  });
});

test('the staff write down what they are told, and see it on the customer’s record with who wrote it', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const seller = await aStaffMember(h, tenant, ['consents.read', 'consents.record', 'customers.read']);
  const url = `/api/corporate/customers/${owner.customerId}/consents`;
  const body = { ...email('surveys', true), channel: 'telephone', source: 'telephone', locale: 'ar' };
  expect((await send(seller, 'PUT', `${url}/${owner.userId}`, body)).status).toBe(204);
  const { items } = (await send(seller, 'GET', url)).body;
  expect(items).toMatchObject([{ userId: owner.userId, email: owner.email }]);
  expect(JSON.stringify(items).match(/"given":true/g)).toHaveLength(1);
  const words = (await send(seller, 'GET', `${url}/${owner.userId}/words`)).body.items;
  expect(words).toMatchObject([{ source: 'telephone', recordedBy: expect.any(String), shownText: /رضاي/u }]);
});

test('of two who say something at once the later one counts, and the ledger cannot be rewritten', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const all = Array.from({ length: 12 }, (_, n) => send(owner, 'PUT', PORTAL, email('marketing', n % 2 === 0)));
  expect(new Set((await Promise.all(all)).map(({ status }) => status))).toEqual(new Set([200]));
  const { rows } = await h.admin.query<{ given: boolean }>(
    'select given from privacy.consents where user_id = $1 order by seq',
    [owner.userId],
  );
  // Nobody says twice in a row what they said already.
  expect(rows.every(({ given }, n) => given === (n % 2 === 0))).toBe(true);
  expect(await may(tenant, owner.userId, 'marketing')).toBe(rows.at(-1)?.given);
  const { rows: granted } = await h.admin.query<{ privilege: string }>(
    `select privilege_type as privilege from information_schema.role_table_grants
     where grantee = 'cm_app' and table_schema = 'privacy' and table_name = 'consents' order by 1`,
  );
  expect(granted.map(({ privilege }) => privilege)).toEqual(['DELETE', 'INSERT', 'SELECT']);
});
