import { aPlan } from '@cm/catalogue/testing';
import { catalogue } from '@cm/catalogue/module';
import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import { aStaffMember, type Person, testGatekeeper } from '@cm/identity/testing';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sales } from '../module.ts';
import { aBuyer, aDraftQuote, anOrder, aSeller, aSentQuote, freeLine, salesPorts } from '../testing.ts';

const parts = salesPorts();
let h: Harness;
let staff: Person;
let reader: Person;
let nobody: Person;
let stranger: Person;
let customerId: string;
let strangersCustomer: string;

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, sales],
    gatekeeper: testGatekeeper,
    ports: parts.ports,
  });
  const all = ['quotes.read', 'quotes.manage', 'orders.read', 'orders.manage'];
  const tenant = await aSeller(h);
  staff = await aStaffMember(h, tenant, all);
  reader = await aStaffMember(h, tenant, ['quotes.read', 'orders.read']);
  nobody = await aStaffMember(h, tenant, []);
  await aPlan(staff.ctx);
  ({ customerId } = await aBuyer(h, tenant));
  const second = await aSeller(h);
  stranger = await aStaffMember(h, second, all);
  await aPlan(stranger.ctx);
  ({ customerId: strangersCustomer } = await aBuyer(h, second));
});
afterAll(async () => {
  await h.close();
  await parts.close();
});

let keys = 0;
async function call(person: Person | null, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const app = await h.app();
  const { cookie: _cookie, ...anonymous } = staff.headers;
  const headers = { ...(person?.headers ?? anonymous), 'idempotency-key': `corporate-${(keys += 1)}` };
  return app.inject({ method, url: `/api/corporate${path}`, headers, ...(payload ? { payload } : {}) });
}

describe('who may', () => {
  test('anonymous 401, without the permission 403, another tenant 404', async () => {
    const draft = await aDraftQuote(staff.ctx, customerId);
    const quote = await aSentQuote(staff.ctx, customerId);
    const orderId = await anOrder(staff.ctx, customerId);
    const reads = [`/quotes/${quote.id}`, `/quotes/${quote.id}/pdf`, `/orders/${orderId}`];
    const lists = ['/quotes', '/quotes/counts', '/orders', '/orders/counts'];
    const writes: [string, object | undefined][] = [
      [`/quotes/${draft}/sending`, { version: 2 }],
      [`/quotes/${draft}/approval`, { version: 2 }],
      [`/quotes/${quote.id}/versions`, { reason: 'x' }],
      [`/quotes/${quote.id}/withdrawal`, { reason: 'x' }],
      [`/quotes/${quote.id}/decision`, { decision: 'declined', reason: 'x' }],
      [`/orders/${orderId}/validation`, undefined],
      [`/orders/${orderId}/start`, undefined],
      [`/orders/${orderId}/delivery`, undefined],
      [`/orders/${orderId}/cancellation`, { reason: 'x' }],
      [`/orders/${orderId}/steps/technical_setup/completion`, {}],
      [`/orders/${orderId}/steps/technical_setup/failure`, { reason: 'x' }],
      [`/orders/${orderId}/steps/technical_setup/retry`, undefined],
      [`/orders/${orderId}/steps/technical_setup/skipping`, { reason: 'x' }],
    ];
    for (const path of [...reads, ...lists]) {
      expect((await call(null, 'GET', path)).statusCode).toBe(401);
      expect((await call(nobody, 'GET', path)).statusCode).toBe(403);
      expect((await call(reader, 'GET', path)).statusCode).toBe(200);
    }
    for (const path of reads)
      expect((await call(stranger, 'GET', path)).json()).toMatchObject({ code: 'sales.not_found' });
    for (const [path, payload] of writes) {
      expect((await call(null, 'POST', path, payload)).statusCode).toBe(401);
      expect((await call(reader, 'POST', path, payload)).statusCode).toBe(403);
      expect((await call(stranger, 'POST', path, payload)).json()).toMatchObject({
        status: 404,
        code: 'sales.not_found',
      });
    }
    expect((await call(stranger, 'GET', '/quotes')).json()).toEqual({ items: [], nextCursor: null });
  });

  test('a customer of another tenant is as unknown as one that nobody has (A10)', async () => {
    const nowhere = '01890000-0000-7000-8000-000000000000';
    const foreign = (await call(staff, 'POST', '/quotes', { customerId: strangersCustomer })).json();
    const unknown = (await call(staff, 'POST', '/quotes', { customerId: nowhere })).json();
    expect(foreign).toMatchObject({ status: 400, errors: [{ pointer: '/body/customerId', code: 'unknown' }] });
    expect({ ...foreign, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    const { planId } = await aPlan(stranger.ctx);
    const draft = await aDraftQuote(staff.ctx, customerId);
    const price = (id: string) =>
      call(staff, 'PUT', `/quotes/${draft}`, { version: 2, notes: null, lines: [freeLine({ planId: id })] });
    const foreignPlan = (await price(planId)).json();
    expect(foreignPlan).toMatchObject({ status: 400, errors: [{ pointer: '/body/lines/0/planId', code: 'unknown' }] });
    expect({ ...foreignPlan, requestId: '' }).toEqual({ ...(await price(nowhere)).json(), requestId: '' });
  });
});

describe('the path of the staff', () => {
  test('create → price → send → recorded acceptance → validate → start → step → deliver', async () => {
    const created = await call(staff, 'POST', '/quotes', { customerId });
    expect(created.statusCode).toBe(201);
    const { id } = created.json<{ id: string }>();
    const lines = [freeLine({ quantity: 2, discountBp: 1000 })];
    const priced = await call(staff, 'PUT', `/quotes/${id}`, { version: 1, notes: 'Délai : 5 jours', lines });
    expect(priced.json()).toMatchObject({
      editVersion: 2,
      discount: 200_000,
      ht: 1_800_000,
      tax: 342_000,
      ttc: 2_142_000,
      can: { edit: true, send: true, approve: false },
    });
    const stale = await call(staff, 'PUT', `/quotes/${id}`, { version: 1, notes: null, lines });
    expect(stale.json()).toMatchObject({ status: 409, code: 'common.stale', params: { version: 2 } });
    const total = await call(staff, 'PUT', `/quotes/${id}`, { version: 2, notes: null, lines, ttc: 1 });
    expect(total.json()).toMatchObject({ status: 400, errors: [{ pointer: '/body/ttc' }] });
    const sent = await call(staff, 'POST', `/quotes/${id}/sending`, { version: 2 });
    expect(sent.json<{ number: string }>().number).toMatch(/^DEV-2026-\d{6}$/);
    const decision = { decision: 'accepted', reason: 'Bon signé reçu' };
    expect((await call(staff, 'POST', `/quotes/${id}/decision`, decision)).json()).toMatchObject({
      code: 'sales.pdf_not_ready',
    });
    await h.settle();
    const decided = await call(staff, 'POST', `/quotes/${id}/decision`, decision);
    const { orderId } = decided.json<{ orderId: string }>();
    expect((await call(staff, 'GET', `/quotes/${id}`)).json()).toMatchObject({
      state: 'accepted',
      stateReason: 'Bon signé reçu',
      decision: { by: 'staff', userId: staff.userId },
    });
    const post = (path: string, payload?: object) => call(staff, 'POST', `/orders/${orderId}/${path}`, payload);
    expect((await post('validation')).json()).toEqual({ state: 'validated' });
    expect((await post('start')).json()).toEqual({ state: 'in_progress' });
    expect((await post('delivery')).json()).toMatchObject({ status: 409, code: 'sales.steps_pending' });
    expect((await post('steps/technical_setup/failure', { reason: 'Panne' })).statusCode).toBe(204);
    expect((await post('steps/technical_setup/retry')).statusCode).toBe(204);
    expect((await post('steps/technical_setup/completion', {})).statusCode).toBe(204);
    expect((await call(staff, 'GET', `/orders/${orderId}`)).json()).toMatchObject({
      can: { validate: false, start: false, deliver: true, cancel: true },
      steps: [{ state: 'done' }, { state: 'done', attempts: 2, can: [] }],
    });
    expect((await post('delivery')).json()).toEqual({ state: 'delivered' });
    expect((await post('cancellation', { reason: 'x' })).json()).toMatchObject({
      status: 409,
      code: 'sales.wrong_state',
    });
  });

  test('the lists filter by state and customer, and page in every sort without losing a row', async () => {
    const { customerId: own } = await aBuyer(h, staff.tenant);
    for (let n = 0; n < 5; n += 1) await aDraftQuote(staff.ctx, own, [freeLine({ unitPrice: (n % 3) * 100 })]);
    const sent = await aSentQuote(staff.ctx, own);
    for (const sort of ['-createdAt', 'createdAt', '-ttc']) {
      const seen: string[] = [];
      let cursor = '';
      for (let page = 0; page < 4; page += 1) {
        const got = await call(staff, 'GET', `/quotes?limit=2&sort=${sort}&customerId=${own}${cursor}`);
        const body: { items: { id: string }[]; nextCursor: string | null } = got.json();
        seen.push(...body.items.map((item) => item.id));
        if (body.nextCursor === null) break;
        cursor = `&cursor=${body.nextCursor}`;
      }
      expect([seen.length, new Set(seen).size]).toEqual([6, 6]);
    }
    const only = await call(staff, 'GET', `/quotes?state=sent&customerId=${own}`);
    expect(only.json()).toMatchObject({ items: [{ id: sent.id, number: sent.number, customerName: 'Karim Haddad' }] });
    const counts = (await call(staff, 'GET', '/quotes/counts')).json<{ items: { state: string; count: number }[] }>();
    const { rows } = await h.admin.query(
      'select state, count(*)::int from sales.quotes where tenant_id = $1 group by state',
      [staff.tenant.id],
    );
    expect(counts.items.toSorted((a, b) => (a.state < b.state ? -1 : 1))).toEqual(
      rows.toSorted((a: { state: string }, b: { state: string }) => (a.state < b.state ? -1 : 1)),
    );
    expect((await call(staff, 'GET', '/orders?sort=invented')).statusCode).toBe(400);
  });
});
