import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { categoryDiscountOf, categoryRulesOf, setCategoryRules } from './category-rules.ts';
import { assertMayOrder } from './find-customers.ts';
import { customers } from './module.ts';
import { changeCategory, createCategory } from './save-category.ts';
import { kycGateSetting } from './settings.ts';
import { aCustomer } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let system: RootCtx;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  system = h.runtime.systemContext(tenant, 'test');
});

const AS_EVERYBODY = { paymentDays: null, kyc: null, discountBp: null };
const RULES = { paymentDays: 45, kyc: 'required', discountBp: 1000 } as const;
const gate = (value: 'off' | 'approval') => system.transaction((tx) => writeSetting(tx, kycGateSetting, value));
async function inCategory() {
  const { id } = await createCategory(system, { name: { fr: 'Grands comptes' }, position: 0 });
  return { id, customer: await aCustomer(h, tenant, { categoryId: id }) };
}
const orderOf = (customerId: string) =>
  assertMayOrder(system, customerId).then(
    () => 'may',
    (error: { code: string }) => error.code,
  );

test('a category comes before the setting of the verification, both ways; without a word the setting counts', async () => {
  const { id, customer } = await inCategory();
  const other = await aCustomer(h, tenant);
  const orders = async () => [await orderOf(customer.customerId), await orderOf(other.customerId)];
  expect(await orders()).toEqual(['may', 'may']);
  await setCategoryRules(system, { ...AS_EVERYBODY, id, kyc: 'required' });
  expect(await orders()).toEqual(['customers.kyc_required', 'may']);
  await gate('approval');
  expect(await orders()).toEqual(['customers.kyc_required', 'customers.kyc_required']);
  await setCategoryRules(system, { ...AS_EVERYBODY, id, kyc: 'not_required' });
  expect(await orders()).toEqual(['may', 'customers.kyc_required']);
  await setCategoryRules(system, { ...AS_EVERYBODY, id, paymentDays: 10 });
  expect(await orders()).toEqual(['customers.kyc_required', 'customers.kyc_required']);
});

test('its rules are those of its customers alone, stay when it is renamed or archived, and are told from and to', async () => {
  const { id, customer } = await inCategory();
  const stranger = await aCustomer(h, tenant);
  await setCategoryRules(system, { ...RULES, id });
  await setCategoryRules(system, { ...RULES, id });
  const renamed = await changeCategory(system, { id, name: { fr: 'Comptes clés' }, archived: true });
  expect(renamed).toMatchObject(RULES);
  expect(await categoryRulesOf(customer.ctx, customer.customerId)).toEqual(RULES);
  expect(await categoryRulesOf(system, stranger.customerId)).toEqual(AS_EVERYBODY);
  expect(await categoryRulesOf(stranger.ctx, customer.customerId)).toEqual(AS_EVERYBODY);
  const told = await h.events(tenant.id, 'customer_category.rules_changed');
  expect(told.map(({ payload }) => payload)).toEqual([
    { categoryId: id, name: 'Grands comptes', from: AS_EVERYBODY, to: RULES },
  ]);
});

test('a discount comes with the name that its customers read, for its customers alone, and ends with the rule', async () => {
  const { id, customer } = await inCategory();
  const stranger = await aCustomer(h, tenant);
  const discounts = async () => [
    await categoryDiscountOf(customer.ctx, customer.customerId),
    await categoryDiscountOf(system, stranger.customerId),
    await categoryDiscountOf(stranger.ctx, customer.customerId),
  ];
  expect(await discounts()).toEqual([null, null, null]);
  await setCategoryRules(system, { ...RULES, id });
  await changeCategory(system, { id, archived: true });
  expect(await discounts()).toEqual([{ discountBp: 1000, name: { fr: 'Grands comptes' } }, null, null]);
  await setCategoryRules(system, { ...RULES, id, discountBp: null });
  expect(await discounts()).toEqual([null, null, null]);
  const forced = h.admin.query('update customers.categories set discount_bp = 10001 where id = $1', [id]);
  await expect(forced).rejects.toMatchObject({ code: '23514' });
});

test('to decide them needs a right of its own, and a category of the operator’s', async () => {
  const { id } = await inCategory();
  const put = async (who: Person, body: object) => {
    const url = `/api/admin/customer-categories/${id}/rules`;
    const app = await h.app();
    return (await app.inject({ method: 'PUT', url, headers: { ...who.headers }, payload: body })).statusCode;
  };
  const rules = { ...AS_EVERYBODY, paymentDays: 30 };
  const manager = await aStaffMember(h, tenant, ['customers.read', 'customers.manage']);
  const chief = await aStaffMember(h, tenant, ['customers.category_rules']);
  const neighbour = await aStaffMember(h, await aTenant(h), ['customers.category_rules']);
  expect([await put(manager, rules), await put(neighbour, rules)]).toEqual([403, 404]);
  for (const wrong of [{ paymentDays: 366 }, { discountBp: 0 }, { discountBp: 10_001 }, { discountBp: 0.5 }])
    expect(await put(chief, { ...rules, ...wrong })).toBe(400);
  expect(await put(chief, rules)).toBeLessThan(300);
});

test('of two customers that become one, the category of the kept one counts', async () => {
  const { id, customer } = await inCategory();
  const { id: otherId } = await createCategory(system, { name: { fr: 'Particuliers' }, position: 1 });
  const gone = await aCustomer(h, tenant, { kind: 'individual', categoryId: otherId });
  await setCategoryRules(system, { ...AS_EVERYBODY, id, paymentDays: 60 });
  await setCategoryRules(system, { ...AS_EVERYBODY, id: otherId, paymentDays: 0 });
  const merger = await aStaffMember(h, tenant, ['customers.read', 'customers.manage', 'customers.merge']);
  const app = await h.app();
  const merged = await app.inject({
    method: 'POST',
    url: `/api/corporate/customers/${customer.customerId}/merges`,
    headers: { ...merger.headers },
    payload: { goneId: gone.customerId, reason: 'Le même', fieldsOfGone: [], access: [customer.userId] },
  });
  expect(merged.statusCode).toBe(201);
  expect((await categoryRulesOf(system, customer.customerId)).paymentDays).toBe(60);
  expect((await categoryRulesOf(system, gone.customerId)).paymentDays).toBe(60); // it leads to the kept one
});
