import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { changeWords } from '@cm/kit/say-changes';
import { optionalClasses } from '@cm/kit/silenced-classes';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { customers } from './module.ts';
import { changeCategory } from './save-category.ts';
import { silencedClasses, silenceNotices } from './silence-notices.ts';
import { aCategory, aCustomer } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let system: RootCtx;
let id: string;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  system = h.runtime.systemContext(tenant, 'test');
  id = await aCategory(system, {});
});

const ORDERS = { key: 'orders', name: { fr: 'Commandes', ar: 'الطلبيات', en: 'Orders' }, notices: [] };
const BILLING = { key: 'billing', name: { fr: 'Factures', ar: 'الفواتير', en: 'Invoices' }, notices: [] };
const OFFERED = [ORDERS, BILLING];
const put = async (who: Person, classes: unknown) => {
  const app = await h.app();
  const url = `/api/admin/customer-categories/${id}/silenced-classes`;
  const answer = await app.inject({ method: 'PUT', url, headers: { ...who.headers }, payload: { classes } });
  return answer.statusCode;
};
const leftOut = async (...customerIds: string[]) =>
  [...(await silencedClasses.of(system, customerIds))].map(([of, keys]) => [of, [...keys]]);

test('it is of the customers of the category alone, archived or not, and of none once it is taken back', async () => {
  const { customerId } = await aCustomer(h, tenant, { categoryId: id });
  const { customerId: stranger } = await aCustomer(h, tenant);
  const { customerId: neighbour } = await aCustomer(h, tenant, { categoryId: await aCategory(system, {}) });
  const all = [customerId, stranger, neighbour];
  expect(await leftOut(...all)).toEqual([]);
  await silenceNotices(system, OFFERED, { id, classes: ['billing', 'orders', 'billing'] });
  await changeCategory(system, { id, archived: true, name: { fr: 'Revendeurs' } });
  expect(await leftOut(...all)).toEqual([[customerId, ['orders', 'billing']]]);
  const elsewhere = h.runtime.systemContext(await aTenant(h), 'test');
  expect([...(await silencedClasses.of(elsewhere, all))]).toEqual([]);
  await silenceNotices(system, OFFERED, { id, classes: [] });
  expect(await leftOut(...all)).toEqual([]);
});

test('each change is told from and to, in words; none where nothing changes', async () => {
  await silenceNotices(system, OFFERED, { id, classes: ['billing', 'orders'] });
  await silenceNotices(system, OFFERED, { id, classes: ['orders', 'billing'] });
  await silenceNotices(system, OFFERED, { id, classes: ['orders'] });
  const told = await h.events(tenant.id, 'customer_category.notices_changed');
  const words = changeWords([customers]);
  const { ctx } = await aStaffMember(h, tenant, []);
  const said = await ctx.transaction((tx) =>
    words.say(
      tx,
      told.map(({ name: event, payload }) => ({ event, changes: words.of(event, payload) })),
    ),
  );
  const orders = { kind: 'words', words: ORDERS.name };
  const both = [orders, { kind: 'words', words: BILLING.name }];
  const label = { fr: 'E-mails non envoyés', ar: 'رسائل لا تُرسل', en: 'Mails not sent' };
  expect(said).toEqual([[{ label, from: [], to: both }], [{ label, from: both, to: [orders] }]]);
});

test('only what a module declares optional is left out, and what is left out already though its module is gone', async () => {
  const refused = { code: 'common.invalid', errors: [{ pointer: '/body/classes', code: 'choice' }] };
  await expect(silenceNotices(system, OFFERED, { id, classes: ['security'] })).rejects.toMatchObject(refused);
  await silenceNotices(system, OFFERED, { id, classes: ['billing', 'orders'] });
  await silenceNotices(system, [ORDERS], { id, classes: ['orders', 'billing'] });
  await silenceNotices(system, [], { id, classes: ['billing'] });
  await expect(silenceNotices(system, [], { id, classes: ['billing', 'orders'] })).rejects.toMatchObject(refused);
  const [last] = (await h.events(tenant.id, 'customer_category.notices_changed')).slice(-1);
  expect(last?.payload).toMatchObject({ to: [{ key: 'billing', name: { fr: 'billing' } }] });
});

test('what is offered is what the modules of the process declare: none of what is always told', async () => {
  expect(optionalClasses([])).toEqual([]);
  expect(
    optionalClasses([identity, files, customers]).map(({ key, notices }) => [key, notices.map((n) => n.key)]),
  ).toEqual([['account', ['kyc.expires_soon']]]);
  const clerk = await aStaffMember(h, tenant, ['customers.manage']);
  const app = await h.app();
  const answer = await app.inject({ url: '/api/admin/optional-notice-classes', headers: { ...clerk.headers } });
  expect(answer.json().items.map(({ key }: { key: string }) => key)).toEqual(['account']);
});

test('it takes the right to decide a category’s rules, and a category of the operator’s', async () => {
  const manager = await aStaffMember(h, tenant, ['customers.read', 'customers.manage']);
  const chief = await aStaffMember(h, tenant, ['customers.category_rules']);
  const neighbour = await aStaffMember(h, await aTenant(h), ['customers.category_rules']);
  expect([await put(manager, ['account']), await put(neighbour, ['account'])]).toEqual([403, 404]);
  expect([await put(chief, ['access']), await put(chief, 'account'), await put(chief, ['account'])]).toEqual([
    400, 400, 204,
  ]);
});

test('the database keeps keys, each once, and not too many', async () => {
  const forced = (list: unknown[]) =>
    h.admin.query('update customers.categories set silenced_classes = $2 where id = $1', [id, list]);
  const many = Array.from({ length: 41 }, (_, index) => `class_${index}`);
  for (const wrong of [['orders', 'orders'], ['Orders'], [''], [null], [`a${'b'.repeat(30)}`], many])
    await expect(forced(wrong)).rejects.toMatchObject({ code: '23514' });
  await forced(many.slice(1));
});

test('of two customers that become one, the category of the kept one counts, by either id', async () => {
  const kept = await aCustomer(h, tenant, { categoryId: id });
  const gone = await aCustomer(h, tenant, { kind: 'individual', categoryId: await aCategory(system, {}) });
  await silenceNotices(system, OFFERED, { id, classes: ['orders'] });
  const merger = await aStaffMember(h, tenant, ['customers.read', 'customers.manage', 'customers.merge']);
  const app = await h.app();
  const merged = await app.inject({
    method: 'POST',
    url: `/api/corporate/customers/${kept.customerId}/merges`,
    headers: { ...merger.headers },
    payload: { goneId: gone.customerId, reason: 'Le même', fieldsOfGone: [], access: [kept.userId] },
  });
  expect(merged.statusCode).toBe(201);
  expect(new Map((await leftOut(kept.customerId, gone.customerId)) as [string, string[]][])).toEqual(
    new Map([
      [kept.customerId, ['orders']],
      [gone.customerId, ['orders']],
    ]),
  );
});
