import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CUSTOMER_SORTS, listCustomerRows } from '../customer.queries.ts';
import { customers } from '../module.ts';
import { notices } from '../notices.ts';
import { aCustomer, type CustomerPerson } from '../testing.ts';

const COUNT = 100_000;
let h: Harness;
let explained: Explained;
let tenant: Tenant;
let boss: Person;
let colleague: Person;
let customer: CustomerPerson;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
  explained = await openExplained(h);
});
afterAll(async () => {
  await explained?.close();
  await h.close();
});
beforeEach(async () => {
  tenant = await aTenant(h);
  boss = await aStaffMember(h, tenant, ['customers.read', 'customers.manage', 'customers.export'], { name: 'Amina' });
  colleague = await aStaffMember(h, tenant, ['customers.read'], { name: 'Yacine Merabet' });
  customer = await aCustomer(h, tenant);
});

type Caller = { readonly headers: Readonly<Record<string, string>> };
async function call(by: Caller, method: 'GET' | 'PUT', url: string, payload?: object) {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: { ...by.headers }, ...(payload ? { payload } : {}) });
  const isJson = answer.headers['content-type']?.includes('json') ?? false;
  return { status: answer.statusCode, text: answer.body, body: isJson ? answer.json() : {} };
}
const path = (id = customer.customerId) => `/api/corporate/customers/${id}`;
const record = async () => (await call(boss, 'GET', path())).body;
/** From the version of now. */
const give = async (to: string | null, by: Caller = boss) =>
  call(by, 'PUT', `${path()}/account-manager`, { accountManagerId: to, version: (await record()).version });
const changes = async () =>
  (await h.events(tenant.id, 'customer.account_manager_changed')).map(({ payload }) => payload);
async function toldOf(): Promise<(string | null)[]> {
  const notice = notices.find(({ key }) => key === 'customer.account_manager');
  const [event] = (await h.events(tenant.id, 'customer.account_manager_changed')).slice(-1);
  if (!event || !notice?.when?.(event)) return [];
  const system = h.runtime.systemContext(tenant, 'test');
  const people = await system.transaction((tx) => notice.audience.find(tx, event, null));
  return people.map(({ userId }) => userId);
}

test('a customer is given to a colleague and taken back; each change is told once, to whom it concerns', async () => {
  expect((await record()).accountManager).toBeNull();
  const given = await give(colleague.userId);
  expect(given.body.accountManager).toEqual({ id: colleague.userId, name: 'Yacine Merabet', active: true });
  const number = given.body.number;
  const about = { customerId: customer.customerId, number, by: boss.userId };
  expect(await changes()).toEqual([{ ...about, from: null, to: colleague.userId }]);
  expect(await toldOf()).toEqual([colleague.userId]);
  // The same again changes nothing, and its version is that of before.
  const { version } = given.body;
  expect((await give(colleague.userId)).body.version).toBe(version);
  expect(await changes()).toHaveLength(1);
  // Whoever takes one is not told what they did.
  await give(boss.userId);
  expect(await toldOf()).toEqual([]);
  await give(null);
  expect(await toldOf()).toEqual([]);
  expect((await record()).accountManager).toBeNull();
  expect((await changes()).slice(1)).toEqual([
    { ...about, from: colleague.userId, to: boss.userId },
    { ...about, from: boss.userId, to: null },
  ]);
});

test('the timeline says who it was and who it is; the customer’s does not say it at all', async () => {
  await give(colleague.userId);
  await h.settle();
  const { items } = (await call(boss, 'GET', `${path()}/timeline`)).body;
  expect(items[0]).toMatchObject({ changes: [{ to: [{ text: 'Yacine Merabet' }] }] });
  const own = await call(customer, 'GET', '/api/portal/timeline');
  expect(own.status).toBe(200);
  expect(own.text).not.toContain('Yacine');
  expect((await call(customer, 'GET', '/api/portal/profile')).text).not.toContain(colleague.userId);
});

test('only an active colleague of the operator who may read customers: everybody else is refused, and nothing is written', async () => {
  const elsewhere = await aStaffMember(h, await aTenant(h), ['customers.read']);
  const without = await aStaffMember(h, tenant, ['invoices.read']);
  const left = await aStaffMember(h, tenant, ['customers.read']);
  await h.admin.query('update identity.users set disabled_at = now() where id = $1', [left.userId]);
  for (const { userId } of [elsewhere, without, left, customer])
    expect(await give(userId)).toMatchObject({ status: 400, body: { code: 'customers.unknown_account_manager' } });
  expect((await record()).accountManager).toBeNull();
  expect(await changes()).toEqual([]);
  const { items } = (await call(boss, 'GET', '/api/corporate/account-managers')).body;
  expect(items).toEqual([
    { id: boss.userId, name: 'Amina' },
    { id: colleague.userId, name: 'Yacine Merabet' },
  ]);
});

test('anonymous 401, without the right 403, elsewhere 404, of a version that has passed 409', async () => {
  const elsewhere = await aStaffMember(h, await aTenant(h), ['customers.read', 'customers.manage']);
  const anonymous = { headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' } };
  expect((await give(colleague.userId, anonymous)).status).toBe(401);
  expect((await give(colleague.userId, colleague)).status).toBe(403);
  expect((await give(elsewhere.userId, elsewhere)).body).toMatchObject({ code: 'customers.not_found' });
  expect((await call(anonymous, 'GET', '/api/corporate/account-managers')).status).toBe(401);
  expect((await call(customer, 'GET', '/api/corporate/account-managers')).status).toBe(401);
  const stale = { accountManagerId: colleague.userId, version: (await record()).version };
  await give(boss.userId);
  expect((await call(boss, 'PUT', `${path()}/account-manager`, stale)).body).toMatchObject({ code: 'common.stale' });
  // One that was merged is nobody's to give.
  const gone = await aCustomer(h, tenant);
  await h.admin.query('update customers.customers set merged_into = $1 where id = $2', [
    customer.customerId,
    gone.customerId,
  ]);
  const merged = { accountManagerId: colleague.userId, version: 1 };
  expect((await call(boss, 'PUT', `${path(gone.customerId)}/account-manager`, merged)).status).toBe(404);
});

test('who has left stays named, and is said to be gone; they are told nothing', async () => {
  await give(colleague.userId);
  await h.admin.query('update identity.users set disabled_at = now() where id = $1', [colleague.userId]);
  expect((await record()).accountManager).toEqual({ id: colleague.userId, name: 'Yacine Merabet', active: false });
  expect(await toldOf()).toEqual([]);
  // Nor is somebody who is there and may not read customers any more.
  await h.admin.query('update identity.users set disabled_at = null where id = $1', [colleague.userId]);
  expect((await record()).accountManager).toMatchObject({ active: true });
  await h.admin.query('delete from identity.user_roles where user_id = $1', [colleague.userId]);
  expect((await record()).accountManager).toMatchObject({ active: false });
  expect(await toldOf()).toEqual([]);
});

test('the list and the export hold to whose customers they are asked; the export names them', async () => {
  const other = await aCustomer(h, tenant, { name: 'Sans suivi' });
  await give(colleague.userId);
  const namesOf = async (query: string) =>
    (await call(boss, 'GET', `/api/corporate/customers?${query}`)).body.items.map(({ id }: { id: string }) => id);
  expect(await namesOf(`accountManagerId=${colleague.userId}`)).toEqual([customer.customerId]);
  expect(await namesOf(`accountManagerId=${boss.userId}`)).toEqual([]);
  expect(await namesOf('')).toContain(other.customerId);
  const list = '/api/corporate/customer-list?columns=accountManager,number';
  const all = (await call(boss, 'GET', list)).text.trim().split('\r\n');
  expect(all[0]).toContain(';');
  expect(all).toHaveLength(3);
  expect(all.filter((line) => line.endsWith(';Yacine Merabet'))).toHaveLength(1);
  expect(
    (await call(boss, 'GET', `${list}&accountManagerId=${colleague.userId}`)).text.trim().split('\r\n'),
  ).toHaveLength(2);
  const [, told] = await h.events(tenant.id, 'customer_list.exported');
  expect(told?.payload).toMatchObject({ accountManagerId: colleague.userId, count: 1 });
});

test('of 100 000 customers the page of one colleague’s reads theirs alone, in either order', async () => {
  await h.admin.query(
    `insert into customers.customers (tenant_id, id, number, kind, state, state_changed_at, name, sort_name, email, locale, typed,
       created_at, updated_at, account_manager_id)
     select $1, gen_random_uuid(), 'C-9' || lpad(n::text, 8, '0'), 'company', 'active', now(), 'Essai ' || n, md5(n::text),
       'essai-' || n || '@exemple.dz', 'fr', '{}', now() - n * interval '1 minute', now(), case when n % 500 = 0 then $2::uuid end
     from generate_series(1, $3::int) n`,
    [tenant.id, colleague.userId, COUNT],
  );
  await h.admin.query('vacuum analyze customers.customers');
  for (const sort of CUSTOMER_SORTS) {
    const wanted = { sort, limit: 50, accountManagerId: colleague.userId };
    const act = () =>
      explained.database.transaction({ tenantId: tenant.id }, (db) => listCustomerRows(db, boss.ctx.actor, wanted));
    expect((await act()).items).toHaveLength(50);
    expect([sort, await explained.mostRead(act)]).toEqual([sort, 51]);
  }
}, 120_000);
