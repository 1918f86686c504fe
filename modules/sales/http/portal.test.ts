import { aPlan } from '@cm/catalogue/testing';
import { catalogue } from '@cm/catalogue/module';
import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import { aStaffMember, type Person, testGatekeeper } from '@cm/identity/testing';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createQuote } from '../create-quote.ts';
import { sales } from '../module.ts';
import { aBuyer, anOrder, aSeller, aSentQuote, salesPorts } from '../testing.ts';

const parts = salesPorts();
let h: Harness;
let staff: Person;
let customer: Person;
let customerId: string;
let other: Person;
let powerless: Person;
let elsewhere: Person;
let planId: string;
const consent = { termsShown: true, detailsChecked: true, confirmed: true };

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, sales],
    gatekeeper: testGatekeeper,
    ports: parts.ports,
  });
  const tenant = await aSeller(h);
  staff = await aStaffMember(h, tenant, ['quotes.manage', 'orders.manage']);
  ({ planId } = await aPlan(staff.ctx));
  ({ person: customer, customerId } = await aBuyer(h, tenant));
  ({ person: other } = await aBuyer(h, tenant));
  ({ person: powerless } = await aBuyer(h, tenant, ['portal.tickets']));
  ({ person: elsewhere } = await aBuyer(h, await aSeller(h)));
});
afterAll(async () => {
  await h.close();
  await parts.close();
});

let keys = 0;
async function call(
  person: Person | null,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
  key?: string,
) {
  const app = await h.app();
  const { cookie: _cookie, ...anonymous } = customer.headers;
  const headers = {
    ...(person?.headers ?? anonymous),
    ...(method === 'POST' ? { 'idempotency-key': key ?? `test-key-${(keys += 1)}` } : {}),
  };
  return app.inject({ method, url: `/api/portal${path}`, headers, ...(payload ? { payload } : {}) });
}

test('anonymous 401, without the right 403, another customer or tenant 404, the same as an unknown id', async () => {
  const quote = await aSentQuote(staff.ctx, customerId);
  const orderId = await anOrder(staff.ctx, customerId);
  const nowhere = '01890000-0000-7000-8000-000000000000';
  const own: ['GET' | 'POST', string, object?][] = [
    ['GET', `/quotes/${quote.id}`],
    ['GET', `/quotes/${quote.id}/pdf`],
    ['POST', `/quotes/${quote.id}/acceptance`, { pdfSha256: quote.pdfSha256, consent }],
    ['POST', `/quotes/${quote.id}/refusal`, {}],
    ['GET', `/orders/${orderId}`],
    ['POST', `/orders/${orderId}/cancellation`, { reason: 'x' }],
  ];
  for (const [method, path, payload] of own) {
    expect((await call(null, method, path, payload)).statusCode).toBe(401);
    expect((await call(powerless, method, path, payload)).statusCode).toBe(403);
    const unknown = (await call(customer, method, path.replace(/[0-9a-f-]{36}/, nowhere), payload)).json();
    for (const stranger of [other, elsewhere]) {
      const refused = await call(stranger, method, path, payload);
      expect(refused.json()).toEqual({ ...unknown, requestId: refused.json<{ requestId: string }>().requestId });
      expect(refused.statusCode).toBe(404);
    }
  }
  for (const path of ['/cart', '/quotes', '/orders']) {
    expect((await call(null, 'GET', path)).statusCode).toBe(401);
    expect((await call(powerless, 'GET', path)).statusCode).toBe(403);
  }
  expect((await call(other, 'GET', '/orders')).json()).toEqual({ items: [], nextCursor: null });
});

describe('the path of a customer', () => {
  test('cart → request → priced and sent → read → accepted → followed', async () => {
    const put = await call(customer, 'PUT', '/cart', { lines: [{ planId, quantity: 2 }] });
    expect(put.json()).toMatchObject({ totals: { ht: 300_000, tax: 57_000, ttc: 357_000 } });
    const asked = await call(customer, 'POST', '/quotes', { fromCart: true, text: 'Merci' });
    expect(asked.statusCode).toBe(201);
    const { id } = asked.json<{ id: string }>();
    expect((await call(customer, 'GET', `/quotes/${id}`)).json()).toMatchObject({
      state: 'draft',
      totals: null,
      lines: [],
      can: { accept: false, decline: false },
    });
    const quote = await aSentQuote(staff.ctx, customerId);
    const shown = await call(customer, 'GET', `/quotes/${quote.id}`);
    expect(shown.json()).toMatchObject({
      number: quote.number,
      totals: { ht: 1_000_000, ttc: 1_190_000 },
      can: { accept: true },
    });
    const internal = [
      'approval',
      'discountShareBp',
      'listPrice',
      'discountBp',
      'editVersion',
      'customerId',
      'decision',
    ];
    for (const field of internal) expect(shown.body).not.toContain(`"${field}"`);
    const pdf = await call(customer, 'GET', `/quotes/${quote.id}/pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const body = { pdfSha256: quote.pdfSha256, consent };
    const key = 'accept-once-only';
    const first = await call(customer, 'POST', `/quotes/${quote.id}/acceptance`, body, key);
    expect(first.statusCode).toBe(201);
    const again = await call(customer, 'POST', `/quotes/${quote.id}/acceptance`, body, key);
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    const { orderId } = first.json<{ orderId: string }>();
    expect((await call(customer, 'GET', `/orders/${orderId}`)).json()).toMatchObject({
      state: 'requested',
      ttc: 1_190_000,
      history: [{ state: 'requested' }],
      can: { cancel: true },
    });
    expect((await call(customer, 'POST', `/orders/${orderId}/cancellation`, { reason: 'Erreur' })).statusCode).toBe(
      204,
    );
    expect((await call(customer, 'GET', '/orders?state=cancelled')).json()).toMatchObject({
      items: [{ id: orderId, state: 'cancelled' }],
    });
  });

  test('a direct order needs the three compulsory steps, and money moves only with a key', async () => {
    await call(customer, 'PUT', '/cart', { lines: [{ planId, quantity: 1 }] });
    for (const missing of ['termsShown', 'detailsChecked', 'confirmed']) {
      const refused = await call(customer, 'POST', '/orders', { consent: { ...consent, [missing]: false } });
      expect(refused.json()).toMatchObject({ status: 400, errors: [{ pointer: `/body/consent/${missing}` }] });
    }
    const app = await h.app();
    const bare = await app.inject({
      method: 'POST',
      url: '/api/portal/orders',
      headers: customer.headers,
      payload: { consent },
    });
    expect(bare.json()).toMatchObject({ code: 'common.idempotency_key_required' });
    const placed = await call(customer, 'POST', '/orders', { consent });
    expect(placed.statusCode).toBe(201);
    const { rows } = await h.admin.query('select consent from sales.orders where id = $1', [
      placed.json<{ orderId: string }>().orderId,
    ]);
    expect(rows).toMatchObject([{ consent: { ...consent, termsVersion: '1', ip: '127.0.0.1' } }]);
  });

  test('a price that a client sends is refused wherever it is put', async () => {
    const line = { planId, quantity: 1 };
    const tries: ['POST' | 'PUT', string, object, string][] = [
      ['PUT', '/cart', { lines: [{ ...line, unitPrice: 1 }] }, '/body/lines/0/unitPrice'],
      ['PUT', '/cart', { lines: [line], ttc: 1 }, '/body/ttc'],
      ['POST', '/quotes', { lines: [{ ...line, price: 1 }] }, '/body/lines/0/price'],
      ['POST', '/quotes', { text: 'x', discountBp: 9000 }, '/body/discountBp'],
      ['POST', '/orders', { consent, total: 1 }, '/body/total'],
      ['PUT', '/cart', { lines: [{ ...line, quantity: -1 }] }, '/body/lines/0/quantity'],
      ['PUT', '/cart', { lines: [{ ...line, quantity: 0.5 }] }, '/body/lines/0/quantity'],
    ];
    for (const [method, path, payload, pointer] of tries)
      expect((await call(customer, method, path, payload)).json()).toMatchObject({
        status: 400,
        errors: [{ pointer }],
      });
  });

  test('a plan of another tenant is as unknown as one that nobody has (A10)', async () => {
    const foreign = await call(elsewhere, 'PUT', '/cart', { lines: [{ planId, quantity: 1 }] });
    expect(foreign.json()).toMatchObject({ status: 409, code: 'sales.plan_unavailable' });
    const nowhere = '01890000-0000-7000-8000-000000000000';
    const unknown = await call(elsewhere, 'PUT', '/cart', { lines: [{ planId: nowhere, quantity: 1 }] });
    expect(unknown.json()).toMatchObject({ status: 409, code: 'sales.plan_unavailable' });
  });

  test('what staff draft on their own is not shown', async () => {
    const id = await createQuote(staff.ctx, { customerId });
    expect((await call(customer, 'GET', `/quotes/${id}`)).statusCode).toBe(404);
    const listed = await call(customer, 'GET', '/quotes');
    expect(listed.json<{ items: { id: string }[] }>().items.map((item) => item.id)).not.toContain(id);
  });
});
