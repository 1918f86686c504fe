import { customers } from '@cm/customers/module';
import { aContact, type CustomerPerson } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import { filePorts } from '@cm/files/testing';
import { aStaffMember, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createPdfPort } from '@cm/pdf/port';
import { createPdfRenderer } from '@cm/pdf/render';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { billing } from '../module.ts';
import { recordPayment } from '../record-payment.ts';
import { aBuyer, aDraft, anIssuedInvoice, anIssuer } from '../testing.ts';

const renderer = createPdfRenderer();
let h: Harness;
let tenant: Tenant;
let customer: CustomerPerson;
let finance: Person;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, billing],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf: createPdfPort(renderer) },
  });
});
afterAll(async () => {
  await renderer.close();
  await h.close();
});
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  ({ tenant } = await anIssuer(h));
  customer = await aBuyer(h, tenant);
  finance = await aStaffMember(h, tenant, ['invoices.read', 'invoices.manage', 'payments.record']);
});

type Headers = Readonly<Record<string, string>>;
const anonymous = (): Headers => ({ host: `${tenant.slug}.localhost:3000` });
const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, headers: Headers, payload?: object) => {
  const app = await h.app();
  return app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
};
const once = (headers: Headers): Headers => ({ ...headers, 'idempotency-key': uuidv7(h.clock.now()) });
const line = { designation: 'VPS-4', quantity: 1, unit: 'mois', unitPrice: 1_000_000, taxCategory: 'standard' };

test('portal: anonymous 401, a stranger 404, a contact without the right 403, a draft 404, then the documents', async () => {
  const id = await anIssuedInvoice(finance.ctx, customer.customerId);
  const draft = await aDraft(finance.ctx, customer.customerId);
  const stranger = await aBuyer(h, tenant);
  const other = await anIssuer(h);
  const elsewhere = await aBuyer(h, other.tenant);
  const colleague = await aContact(h, customer, ['portal.tickets']);
  const paths = [`/api/portal/invoices/${id}`, `/api/portal/invoices/${id}/pdf`];
  for (const path of paths) {
    expect((await call('GET', path, anonymous())).statusCode).toBe(401);
    expect((await call('GET', path, stranger.headers)).statusCode).toBe(404);
    expect((await call('GET', path, elsewhere.headers)).statusCode).toBe(404);
    expect((await call('GET', path, colleague.headers)).statusCode).toBe(403);
    expect((await call('GET', path.replace(id, draft), customer.headers)).statusCode).toBe(404);
    expect((await call('GET', path, customer.headers)).statusCode).toBe(200);
  }
  await recordPayment(finance.ctx, {
    customerId: customer.customerId,
    mode: 'cheque',
    amount: 190_000,
    receivedOn: '2026-03-02',
    reference: 'CHQ-1',
    note: 'interne',
    allocations: [{ invoiceId: id, amount: 190_000 }],
  });
  const list = await call('GET', '/api/portal/invoices?sort=-issuedOn', customer.headers);
  expect(list.json()).toMatchObject({
    items: [{ id, number: 'FAC-2026-000001', balance: 1_000_000, paymentState: 'partially_paid' }],
  });
  const payments = await call('GET', '/api/portal/payments', customer.headers);
  expect(payments.json()).toMatchObject({
    items: [{ number: 'REC-2026-000001', allocations: [{ invoiceId: id, amount: 190_000 }] }],
  });
  expect(payments.body).not.toContain('interne');
  expect((await call('GET', '/api/portal/balance', customer.headers)).json()).toEqual({
    balances: [{ currency: 'DZD', owed: 1_000_000, overdue: 0, credit: 0 }],
  });
  expect((await call('GET', '/api/portal/credit-notes', customer.headers)).json()).toEqual({
    items: [],
    nextCursor: null,
  });
  for (const path of ['/api/portal/invoices', '/api/portal/payments']) {
    expect((await call('GET', path, stranger.headers)).json()).toEqual({ items: [], nextCursor: null });
  }
  const pdf = await call('GET', `/api/portal/invoices/${id}/pdf`, customer.headers);
  expect([pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
});

test('corporate: anonymous 401, without the permission 403, another tenant 404', async () => {
  const id = await anIssuedInvoice(finance.ctx, customer.customerId);
  const nobody = await aStaffMember(h, tenant, []);
  const reader = await aStaffMember(h, tenant, ['invoices.read']);
  const foreign = await aStaffMember(h, (await anIssuer(h)).tenant, [
    'invoices.read',
    'invoices.manage',
    'payments.record',
  ]);
  const payment = {
    customerId: customer.customerId,
    mode: 'transfer',
    amount: 100,
    receivedOn: '2026-03-02',
    allocations: [{ invoiceId: id, amount: 100 }],
  };
  const writes = [
    ['PUT', `/api/corporate/invoices/${id}`, { version: 1, lines: [line] }],
    ['DELETE', `/api/corporate/invoices/${id}`, undefined],
    ['POST', `/api/corporate/invoices/${id}/issue`, { version: 1 }],
    ['POST', `/api/corporate/invoices/${id}/credit-notes`, { reason: 'x' }],
    ['POST', '/api/corporate/payments', payment],
  ] as const;
  const reads = [
    `/api/corporate/invoices/${id}`,
    `/api/corporate/invoices/${id}/pdf`,
    `/api/corporate/customers/${customer.customerId}/statement?from=2026-01-01&to=2026-12-31`,
  ];
  for (const [method, path, body] of writes) {
    expect((await call(method, path, once(anonymous()), body)).statusCode).toBe(401);
    expect((await call(method, path, once(reader.headers), body)).statusCode).toBe(403);
    expect((await call(method, path, once(foreign.headers), body)).statusCode).toBe(404);
  }
  for (const path of reads) {
    expect((await call('GET', path, anonymous())).statusCode).toBe(401);
    expect((await call('GET', path, nobody.headers)).statusCode).toBe(403);
    expect((await call('GET', path, foreign.headers)).statusCode).toBe(404);
    expect((await call('GET', path, reader.headers)).statusCode).toBe(200);
  }
});

describe('corporate: what is done to an invoice, each with its key', () => {
  async function aDraftOf(quantity: number): Promise<string> {
    const lines = [{ ...line, quantity }];
    const created = await call('POST', '/api/corporate/invoices', finance.headers, {
      customerId: customer.customerId,
      lines,
    });
    expect(created.statusCode).toBe(201);
    return created.json<{ id: string }>().id;
  }
  async function anIssued(): Promise<string> {
    const id = await aDraftOf(2);
    const issue = `/api/corporate/invoices/${id}/issue`;
    expect((await call('POST', issue, once(finance.headers), { version: 1 })).statusCode).toBeLessThan(300);
    return id;
  }

  test('a draft is changed from the version that was read, and a discount above its line is refused', async () => {
    const { headers } = finance;
    const path = `/api/corporate/invoices/${await aDraftOf(1)}`;
    expect((await call('GET', path, headers)).json()).toMatchObject({
      state: 'draft',
      ttc: 1_190_000,
      missing: [],
      can: { issue: true, credit: false },
    });
    const changed = await call('PUT', path, headers, { version: 1, lines: [{ ...line, quantity: 2 }] });
    expect(changed.json()).toMatchObject({ version: 2, ttc: 2_380_000 });
    const over = await call('PUT', path, headers, { version: 2, lines: [{ ...line, discount: 1_000_001 }] });
    expect(over.json()).toMatchObject({ code: 'common.invalid', errors: [{ pointer: '/body/lines/0/discount' }] });
  });

  test('issuing asks for a key; a repeat answers the same and does nothing', async () => {
    const { headers } = finance;
    const issue = `/api/corporate/invoices/${await aDraftOf(2)}/issue`;
    expect((await call('POST', issue, headers, { version: 1 })).json()).toMatchObject({
      code: 'common.idempotency_key_required',
    });
    const key = once(headers);
    const first = await call('POST', issue, key, { version: 1 });
    const again = await call('POST', issue, key, { version: 1 });
    expect(first.json()).toMatchObject({
      state: 'issued',
      number: 'FAC-2026-000001',
      cash: { stampDuty: 23_800, netPayable: 2_403_800 },
    });
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
    expect((await call('POST', issue, once(headers), { version: 2 })).json()).toMatchObject({
      code: 'billing.already_issued',
    });
  });

  test('an issued one is credited', async () => {
    const path = `/api/corporate/invoices/${await anIssued()}/credit-notes`;
    const credit = await call('POST', path, once(finance.headers), { reason: 'Panne' });
    expect(credit.json()).toMatchObject({ number: 'AV-2026-000001', ttc: 2_380_000, invoiceNumber: 'FAC-2026-000001' });
    expect((await call('GET', '/api/corporate/invoices/counts', finance.headers)).json()).toEqual({
      draft: 0,
      unpaid: 0,
      partiallyPaid: 0,
      paid: 1,
      overdue: 0,
    });
  });

  test('a payment in cash bears its stamp; what nothing is owed for is credit, in the statement too', async () => {
    const { headers } = finance;
    const payment = {
      customerId: customer.customerId,
      mode: 'cash',
      amount: 3_500_000,
      receivedOn: '2026-03-02',
      allocations: [],
    };
    const paid = await call('POST', '/api/corporate/payments', once(headers), payment);
    expect(paid.json()).toMatchObject({
      number: 'REC-2026-000001',
      stampDuty: 52_500,
      received: 3_552_500,
      toCredit: 3_500_000,
    });
    const year = 'from=2026-01-01&to=2026-12-31';
    const statement = await call('GET', `/api/corporate/customers/${customer.customerId}/statement?${year}`, headers);
    expect(statement.json()).toMatchObject({
      closing: -3_500_000,
      balances: [{ currency: 'DZD', owed: 0, credit: 3_500_000 }],
    });
  });
});

test('corporate: lists filter, sort and page without losing or repeating a row', async () => {
  const ids: string[] = [];
  for (let day = 1; day <= 5; day += 1) {
    h.clock.set(`2026-03-0${day}T09:00:00Z`);
    ids.push(await anIssuedInvoice(finance.ctx, customer.customerId, { paymentDays: 30 - day * 3 }));
  }
  h.clock.advance(1);
  const draft = await aDraft(finance.ctx, customer.customerId);
  // The days passed: the first session has ended.
  const reader = await aStaffMember(h, tenant, ['invoices.read']);
  const walk = async (query: string): Promise<string[]> => {
    const found: string[] = [];
    for (let cursor: string | null = '', rounds = 0; cursor !== null && rounds < 10; rounds += 1) {
      const page: { items: { id: string }[]; nextCursor: string | null } = (
        await call('GET', `/api/corporate/invoices?limit=2&${query}${cursor && `&cursor=${cursor}`}`, reader.headers)
      ).json();
      found.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    }
    return found;
  };
  expect(await walk('sort=-createdAt')).toEqual([draft, ...ids.toReversed()]);
  expect(await walk('sort=-issuedOn')).toEqual(ids.toReversed());
  expect(await walk('sort=dueOn')).toEqual(ids.toReversed());
  expect(await walk('issuedFrom=2026-03-02&issuedTo=2026-03-04')).toEqual(ids.slice(1, 4).toReversed());
  expect(await walk('state=draft')).toEqual([draft]);
  expect(await walk('paymentState=paid')).toEqual([]);
  expect(await walk('overdue=true')).toEqual([]);
  expect(await walk(`customerId=${uuidv7(h.clock.now())}`)).toEqual([]);
});
