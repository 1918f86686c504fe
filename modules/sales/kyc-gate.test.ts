import { catalogue } from '@cm/catalogue/module';
import { aPlan } from '@cm/catalogue/testing';
import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import { aStaffMember, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { until } from '@cm/kit/testing/until';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliverOrder, startOrder, validateOrder } from './advance-order.ts';
import { putCart } from './cart.ts';
import { acceptQuote } from './decide-quote.ts';
import { sales } from './module.ts';
import { selectHistory, selectOrderSteps } from './order.queries.ts';
import { orderCart } from './order-cart.ts';
import { setOrderStep } from './set-order-step.ts';
import { aBuyer, aSeller, aSentQuote, finishSteps, freeLine, salesPorts } from './testing.ts';

const parts = salesPorts();
let h: Harness;
let tenant: Tenant;
let staff: Person;
let buyer: Awaited<ReturnType<typeof aBuyer>>;
const consent = { termsShown: true, detailsChecked: true, confirmed: true } as const;
const REQUIRED = { code: 'customers.kyc_required', status: 409 };
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, sales],
    gatekeeper: testGatekeeper,
    ports: parts.ports,
    poolSize: 20,
  });
});
afterAll(async () => {
  await h.close();
  await parts.close();
});
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aSeller(h);
  staff = await aStaffMember(h, tenant, ['quotes.manage', 'orders.read', 'orders.manage', 'kyc.read', 'kyc.review']);
  buyer = await aBuyer(h, tenant);
});

const send = async (person: Person, method: 'GET' | 'PUT', url: string, payload?: object) => {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: person.headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
};
/** A verification of the buyer, in review and found right. */
async function aFile(state: 'in_review' | 'approved' = 'in_review', expiresOn: string | null = null): Promise<string> {
  const { rows } = await h.admin.query<{ id: string }>(
    `insert into customers.kyc_verifications (tenant_id, id, customer_id, attempt, state, submitted_at, expires_on, created_at)
     select $1, gen_random_uuid(), $2, coalesce(max(attempt), 0) + 1, $3, now(), $4, now()
     from customers.kyc_verifications where tenant_id = $1 and customer_id = $2 returning id`,
    [tenant.id, buyer.customerId, state, expiresOn],
  );
  const id = rows[0]?.id ?? '';
  if (state === 'in_review')
    await send(staff, 'PUT', `/api/corporate/kyc/${id}/items/field/name`, { verdict: 'right' });
  return id;
}
const approve = async (id: string) =>
  expect((await send(staff, 'PUT', `/api/corporate/kyc/${id}/decision`, { decision: 'approve' })).status).toBe(200);
const ends = () =>
  h.admin.query(
    "update customers.kyc_verifications set state = 'expired' where tenant_id = $1 and state = 'approved'",
    [tenant.id],
  );
async function order(...planIds: string[]): Promise<string> {
  await putCart(
    buyer.person.ctx,
    planIds.map((planId) => ({ planId, quantity: 1, addOnIds: [] })),
  );
  return (await orderCart(buyer.person.ctx, { consent })).orderId;
}
const stepOf = async (id: string) =>
  (await staff.ctx.transaction((ctx) => selectOrderSteps(ctx.db, id))).find(({ key }) => key === 'kyc_approval');
const historyOf = async (id: string) =>
  (await staff.ctx.transaction((ctx) => selectHistory(ctx.db, id)))
    .filter(({ stepKey }) => stepKey === 'kyc_approval')
    .map(({ actor, toState, reason }) => `${actor.split(':')[0] ?? ''} ${toState} ${reason ?? ''}`.trim());
const plan = async (kycGate: 'none' | 'before_order' | 'before_delivery') =>
  (await aPlan(staff.ctx, { kycGate })).planId;
const isSomebodyWaiting = async () =>
  (await h.admin.query(`select 1 from pg_locks where locktype = 'advisory' and not granted`)).rows.length > 0;
/** As far as nothing but the verification keeps it. */
async function almostDelivered(id: string): Promise<void> {
  await validateOrder(staff.ctx, id);
  await startOrder(staff.ctx, id);
  await finishSteps(staff.ctx, id, 'technical');
}

test('before the order: neither a cart nor a quote becomes one without an approval, and both do with it', async () => {
  const planId = await plan('before_order');
  await expect(order(planId)).rejects.toMatchObject(REQUIRED);
  const quote = await aSentQuote(staff.ctx, buyer.customerId, [freeLine({ planId, designation: 'Pro' })]);
  const accept = (ctx: Person['ctx']) =>
    acceptQuote(ctx, { id: quote.id, pdfSha256: quote.pdfSha256, consent, reason: 'Bon signé' });
  await expect(accept(buyer.person.ctx)).rejects.toMatchObject(REQUIRED);
  await expect(accept(staff.ctx)).rejects.toMatchObject(REQUIRED);
  const need = { gate: 'before_order', approved: false };
  expect((await send(buyer.person, 'GET', '/api/portal/cart')).body['kyc']).toEqual(need);
  expect((await send(buyer.person, 'GET', `/api/portal/quotes/${quote.id}`)).body['kyc']).toEqual(need);
  await approve(await aFile());
  expect((await send(buyer.person, 'GET', '/api/portal/cart')).body['kyc']).toEqual({ ...need, approved: true });
  await accept(buyer.person.ctx);
  const id = await order(planId);
  expect((await send(buyer.person, 'GET', `/api/portal/orders/${id}`)).body).toMatchObject({ waitsForKyc: false });
  expect(await stepOf(id)).toMatchObject({ kind: 'commercial', mode: 'automatic', state: 'pending' });
  expect(await validateOrder(staff.ctx, id)).toEqual({ state: 'validated' });
});

test('an approval that ended before the validation keeps the order; the next one lets it go on by itself and says why', async () => {
  await aFile('approved');
  const id = await order(await plan('before_order'));
  await ends();
  expect(await validateOrder(staff.ctx, id)).toEqual({ state: 'requested' });
  expect(await stepOf(id)).toMatchObject({ state: 'failed', reason: 'customers.kyc_required' });
  expect((await send(buyer.person, 'GET', `/api/portal/orders/${id}`)).body).toMatchObject({ waitsForKyc: true });
  await approve(await aFile());
  await h.settle();
  expect(await stepOf(id)).toMatchObject({ state: 'done', reason: null });
  expect(await historyOf(id)).toEqual(['staff failed customers.kyc_required', 'system done kyc_approved']);
  expect((await send(buyer.person, 'GET', `/api/portal/orders/${id}`)).body).toMatchObject({ waitsForKyc: false });
  expect(await validateOrder(staff.ctx, id)).toEqual({ state: 'validated' });
});

test('an approval whose last day is past is none, whether or not the night has said so', async () => {
  await aFile('approved', '2026-03-01');
  await expect(order(await plan('before_order'))).rejects.toMatchObject(REQUIRED);
  await h.admin.query("update customers.kyc_verifications set expires_on = '2026-03-02' where tenant_id = $1", [
    tenant.id,
  ]);
  await order(await plan('before_order'));
});

test('before the delivery: it is ordered and worked on, waits at the last step, and goes on by itself', async () => {
  const id = await order(await plan('before_delivery'));
  const following = async () => (await send(buyer.person, 'GET', `/api/portal/orders/${id}`)).body['waitsForKyc'];
  expect(await following()).toBe(true);
  await almostDelivered(id);
  expect(await stepOf(id)).toMatchObject({ kind: 'technical', state: 'failed', reason: 'customers.kyc_required' });
  await expect(deliverOrder(staff.ctx, id)).rejects.toMatchObject({
    code: 'sales.steps_pending',
    params: { step: 'kyc_approval', state: 'failed' },
  });
  await approve(await aFile());
  await h.settle();
  expect(await historyOf(id)).toEqual(['staff failed customers.kyc_required', 'system done kyc_approved']);
  expect(await following()).toBe(false);
  expect(await deliverOrder(staff.ctx, id)).toEqual({ state: 'delivered' });
});

test('of several the strictest counts, and the operator’s rule where it is stricter', async () => {
  const [none, late, early] = [await plan('none'), await plan('before_delivery'), await plan('before_order')];
  expect(await stepOf(await order(none))).toBeUndefined();
  expect(await stepOf(await order(none, late))).toMatchObject({ kind: 'technical' });
  await expect(order(late, early)).rejects.toMatchObject(REQUIRED);
  await h.admin.query(
    `insert into kit.settings (tenant_id, key, value, updated_at) values ($1, 'customers.kyc_gate', '"approval"', now())`,
    [tenant.id],
  );
  await expect(order(late)).rejects.toMatchObject(REQUIRED);
  expect((await send(buyer.person, 'GET', '/api/portal/cart')).body['kyc']).toEqual({
    gate: 'before_order',
    approved: false,
  });
});

test('an approval in the very moment of the check waits for it, and loses no order', async () => {
  const id = await order(await plan('before_delivery'));
  await validateOrder(staff.ctx, id);
  await startOrder(staff.ctx, id);
  const file = await aFile();
  let deciding: Promise<void> = Promise.resolve();
  await staff.ctx.transaction(async (ctx) => {
    await setOrderStep(ctx, { orderId: id, step: 'technical_setup', to: 'done', reason: null });
    let decided = false;
    deciding = approve(file).then(() => void (decided = true));
    await until('the approval is made or waits for the check', async () => decided || (await isSomebodyWaiting()));
    // Without the waiting its event would be heard before the step has failed.
    if (decided) await h.settle();
  });
  await deciding;
  await h.settle();
  expect(await historyOf(id)).toEqual(['staff failed customers.kyc_required', 'system done kyc_approved']);
});

test('what is cancelled, delivered or another’s is left alone', async () => {
  const id = await order(await plan('before_delivery'));
  await almostDelivered(id);
  await h.admin.query("update sales.orders set state = 'cancelled', cancel_reason = 'x' where id = $1", [id]);
  const other = await aBuyer(h, tenant);
  const before = buyer;
  buyer = other;
  await approve(await aFile());
  buyer = before;
  await approve(await aFile());
  await h.settle();
  expect(await stepOf(id)).toMatchObject({ state: 'failed' });
});

test('a step that failed for another reason is not tried again', async () => {
  const id = await order(await plan('none'));
  const become = (state: string) =>
    h.admin.query('update customers.customers set state = $2 where id = $1', [buyer.customerId, state]);
  await become('suspended');
  expect(await validateOrder(staff.ctx, id)).toEqual({ state: 'requested' });
  await become('active');
  await approve(await aFile());
  await h.settle();
  const steps = await staff.ctx.transaction((ctx) => selectOrderSteps(ctx.db, id));
  expect(steps[0]).toMatchObject({ key: 'kyc_check', state: 'failed', reason: 'customers.may_not_order', attempts: 1 });
});
