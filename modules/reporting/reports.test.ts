import { billing } from '@cm/billing/module';
import { aDraft } from '@cm/billing/testing';
import { issueInvoice, markOverdueInvoices, recordPayment } from '@cm/billing';
import { seedTaxRates } from '@cm/catalogue';
import { catalogue } from '@cm/catalogue/module';
import { customers } from '@cm/customers/module';
import { aContact, aCustomer, type CustomerPerson } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, signedIn, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { timesAsDear } from '@cm/kit/testing/cpu';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createPdfPort } from '@cm/pdf/port';
import { createPdfRenderer } from '@cm/pdf/render';
import { sales } from '@cm/sales/module';
import { anOrder, aSeller, aSentQuote } from '@cm/sales/testing';
import { services } from '@cm/services/module';
import { tickets } from '@cm/tickets/module';
import { aTicket } from '@cm/tickets/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reporting } from './module.ts';
import { daysOf, monthsOf, periodOf } from './period.ts';
import { manyTickets } from './testing.ts';

const RIGHTS = ['reports.read', 'reports.export', 'tickets.read', 'customers.read', 'orders.read', 'invoices.read'];
const ADDRESS = {
  addressLine: '4, rue des Oliviers',
  commune: 'Tlemcen',
  legalForm: 'SARL',
  activity: 'Conseil',
  ai: '13011234567',
};
const renderer = createPdfRenderer();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
const mailParser = { parse: () => Promise.reject(new Error('no mail arrives here')), close: async () => undefined };
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, tickets, sales, services, billing, reporting],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf: createPdfPort(renderer), mailParser, mailAuthenticator },
  });
});
afterAll(async () => {
  await h.close();
  await renderer.close();
});

beforeEach(() => h.clock.set('2026-03-02T09:00:00Z'));

async function anOperator(): Promise<Tenant> {
  const tenant = await aSeller(h);
  await seedTaxRates(h.runtime.systemContext(tenant, 'test'));
  return tenant;
}
/** A new session: the clock moved past the end of the first. */
const signedInAgain = (person: CustomerPerson) =>
  signedIn(h, person.tenant, person.userId, 'customer', [], { customerId: person.customerId });
const get = async (url: string, headers: Readonly<Record<string, string>>) => (await h.app()).inject({ url, headers });
const MARCH = 'from=2026-03-01&to=2026-03-31';

describe('a period', () => {
  const at = { now: new Date('2026-03-01T23:30:00Z'), timeZone: 'Africa/Algiers' };
  test('is the last thirty days of the operator’s calendar when nothing is said', () => {
    expect(periodOf({}, at)).toEqual({ from: '2026-02-01', to: '2026-03-02' });
    expect(daysOf(periodOf({}, at))).toHaveLength(30);
    expect(monthsOf({ from: '2025-12-31', to: '2026-02-01' })).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
  });
  test.each([
    [{ from: '2026-03-02', to: '2026-03-01' }, 'before_start'],
    [{ from: '2025-02-28', to: '2026-03-01' }, 'too_long'],
  ])('%j is refused: %s', (query, code) => {
    expect(() => periodOf(query, at)).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ code })] }));
  });
});

describe.each([
  '/api/corporate/reports/overview',
  '/api/corporate/reports/tickets',
  '/api/corporate/reports/customers',
  '/api/corporate/reports/orders',
  '/api/corporate/reports/revenue',
  '/api/corporate/exports/tickets',
  '/api/corporate/exports/customers',
  '/api/corporate/exports/invoices',
])('%s', (url) => {
  test('is closed to nobody, to customers, to the wrong role, and open to the right one', async () => {
    const tenant = await anOperator();
    const reader = await aStaffMember(h, tenant, RIGHTS);
    const { cookie: _none, ...anonymous } = reader.headers;
    expect((await get(url, anonymous)).statusCode).toBe(401);
    expect((await get(url, (await aCustomer(h, tenant)).headers)).statusCode).toBe(401);
    expect((await get(url, (await aStaffMember(h, tenant, ['tickets.read'])).headers)).statusCode).toBe(403);
    expect((await get(url, reader.headers)).statusCode).toBe(200);
  });
});

test('figures whose records a person may not open are not shown either', async () => {
  const tenant = await anOperator();
  const support = await aStaffMember(h, tenant, ['reports.read', 'reports.export', 'tickets.read']);
  const {
    tickets: seen,
    revenue,
    orders,
    customers: people,
  } = (await get('/api/corporate/reports/overview', support.headers)).json();
  expect([seen === null, revenue, orders, people]).toEqual([false, null, null, null]);
  expect((await get('/api/corporate/reports/revenue', support.headers)).statusCode).toBe(403);
  expect((await get('/api/corporate/exports/invoices', support.headers)).statusCode).toBe(403);
  expect(await h.events(tenant.id, 'report.exported')).toEqual([]);
});

test('tickets are counted by the operator’s days, with the median first answer and the age of the backlog', async () => {
  const tenant = await anOperator();
  const reader = await aStaffMember(h, tenant, RIGHTS);
  const other = await anOperator();
  await manyTickets(h, other, 50);
  // 22:30 and 23:30 UTC: the second is already the next day in Algiers.
  for (const at of ['2026-02-10T22:30:00Z', '2026-02-10T23:30:00Z', '2026-02-27T12:00:00Z']) {
    h.clock.set(at);
    await aTicket(h, tenant);
  }
  await h.admin.query(
    `insert into tickets.messages (tenant_id, id, ticket_id, kind, channel, author_name, body, created_at)
     select tenant_id, gen_random_uuid(), id, 'agent', 'agent', 'A', 'x', created_at + number * interval '10 minutes'
     from tickets.tickets where tenant_id = $1`,
    [tenant.id],
  );
  await h.admin.query(
    `update tickets.tickets set state = 'closed', closed_at = '2026-02-28T10:00:00Z' where tenant_id = $1 and number = 1`,
    [tenant.id],
  );
  h.clock.set('2026-03-02T09:00:00Z');
  const report = (await get('/api/corporate/reports/tickets?from=2026-02-01&to=2026-02-28', reader.headers)).json();
  const busy = report.perDay.filter((one: { opened: number; closed: number }) => one.opened + one.closed > 0);
  expect(report.perDay).toHaveLength(28);
  expect(busy).toEqual([
    { day: '2026-02-10', opened: 1, closed: 0 },
    { day: '2026-02-11', opened: 1, closed: 0 },
    { day: '2026-02-27', opened: 1, closed: 0 },
    { day: '2026-02-28', opened: 0, closed: 1 },
  ]);
  expect(report.openByState).toEqual([{ state: 'open', count: 2 }]);
  expect(report.medianFirstAnswerMinutes).toBe(20);
  expect(report.backlogByAge.map((one: { count: number }) => one.count)).toEqual([0, 1, 0, 1, 0]);
});

test('revenue is what the invoices say: before tax, tax, total, collected, owed, overdue', async () => {
  const tenant = await anOperator();
  const clerk = await aStaffMember(h, tenant, ['invoices.manage', 'payments.record']);
  const customer = await aCustomer(h, tenant, ADDRESS);
  const { customerId } = customer;
  const issued: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    const id = await aDraft(clerk.ctx, customerId, { paymentDays: index === 0 ? 0 : 30 });
    await issueInvoice(clerk.ctx, { id });
    issued.push(id);
  }
  await recordPayment(clerk.ctx, {
    id: uuidv7(h.clock.now()),
    customerId,
    mode: 'transfer',
    amount: 1_190_000,
    currency: 'DZD',
    receivedOn: '2026-03-02',
    reference: null,
    note: null,
    allocations: [{ invoiceId: issued[1] ?? '', amount: 1_190_000 }],
  });
  h.clock.set('2026-03-05T09:00:00Z');
  await markOverdueInvoices(h.runtime.systemContext(tenant, 'test'));
  const reader = await aStaffMember(h, tenant, RIGHTS);
  const report = (await get(`/api/corporate/reports/revenue?${MARCH}`, reader.headers)).json();
  expect(report).toMatchObject({
    currency: 'DZD',
    perMonth: [{ month: '2026-03-01', ht: 3_000_000, tax: 570_000, ttc: 3_570_000, credited: 0, collected: 1_190_000 }],
    outstanding: { amount: 2_380_000, count: 2 },
    overdue: { amount: 1_190_000, count: 1 },
  });
  expect((await get('/api/corporate/home', reader.headers)).json()).toEqual({
    ticketsForMe: 0,
    ticketsUnassigned: 0,
    kycToReview: null,
    quotesToPrice: null,
    ordersToValidate: null,
    invoicesOverdue: 1,
    cap: 1000,
  });
  const home = (await get('/api/portal/home', (await signedInAgain(customer)).headers)).json();
  expect(home.unpaidInvoices).toEqual({ count: 2, amount: 2_380_000, currency: 'DZD' });
  expect(home.toDo.map((one: { kind: string }) => one.kind)).toEqual(['kyc_missing', 'invoice_due', 'invoice_due']);
  const csv = (await get('/api/corporate/exports/invoices', reader.headers)).body.split('\r\n');
  expect(csv).toHaveLength(5);
  expect(csv[1]).toMatch(/;2026-03-02;2026-0\d-\d\d;C-\d+;SARL Essai Numérique;10000,00;1900,00;11900,00;/);
});

test('the home of each person counts what waits for them, and nothing they may not see', async () => {
  const tenant = await anOperator();
  const agent = await aStaffMember(h, tenant, ['tickets.read', 'quotes.manage', 'orders.manage', 'kyc.review']);
  const buyer = await aCustomer(h, tenant, ADDRESS);
  const narrow = await aContact(h, buyer, ['portal.tickets']);
  const mine = await aTicket(h, tenant);
  await aTicket(h, tenant, {
    requester: { email: buyer.email, name: 'K', userId: buyer.userId, customerId: buyer.customerId, contactId: null },
  });
  await h.admin.query('update tickets.tickets set assignee_id = $2 where tenant_id = $1 and id = $3', [
    tenant.id,
    agent.userId,
    mine.id,
  ]);
  await anOrder(agent.ctx, buyer.customerId);
  await aSentQuote(agent.ctx, buyer.customerId);
  expect((await get('/api/corporate/home', agent.headers)).json()).toEqual({
    ticketsForMe: 1,
    ticketsUnassigned: 1,
    kycToReview: 0,
    quotesToPrice: 0,
    ordersToValidate: 1,
    invoicesOverdue: null,
    cap: 1000,
  });
  const home = (await get('/api/portal/home', buyer.headers)).json();
  expect(home).toMatchObject({ services: 0, openTickets: 1, unpaidInvoices: { count: 0 } });
  expect(home.toDo.map((one: { kind: string }) => one.kind)).toEqual(['kyc_missing', 'quote_to_accept']);
  expect((await get('/api/portal/home', narrow.headers)).json()).toEqual({
    services: null,
    openTickets: 1,
    unpaidInvoices: null,
    toDo: [],
  });
  const stranger = await aCustomer(h, tenant);
  expect((await get('/api/portal/home', stranger.headers)).json()).toMatchObject({
    openTickets: 0,
    toDo: [{ kind: 'kyc_missing' }],
  });
  const overview = (
    await get('/api/corporate/reports/overview', (await aStaffMember(h, tenant, RIGHTS)).headers)
  ).json();
  expect(overview.orders.byState).toEqual([{ state: 'requested', count: 1 }]);
  expect(overview.customers.byState).toEqual([{ state: 'active', count: 2 }]);
});

/** The records of a CSV text (RFC 4180 with semicolons). */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  for (const record of csv.split('\r\n').slice(0, -1)) {
    const cells = [...record.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)];
    rows.push(cells.map(([, quoted, plain]) => (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))));
  }
  return rows;
}

test('an export of 20 000 rows has exactly the rows of the database, in Excel’s UTF-8, with no formula in it', async () => {
  const tenant = await anOperator();
  const reader = await aStaffMember(h, tenant, RIGHTS);
  await manyTickets(h, tenant, 20_000);
  const heap = process.memoryUsage().heapUsed;
  const answer = await get('/api/corporate/exports/tickets', reader.headers);
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename=tickets-2026-03-02\.csv$/);
  expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const [head, ...rows] = parse(answer.rawPayload.subarray(3).toString());
  expect(head?.slice(0, 3)).toEqual(['Numéro', 'Sujet', 'État']);
  expect(rows.map((row) => row[0])).toEqual(Array.from({ length: 20_000 }, (_, index) => `T-${index + 1}`));
  expect(rows.filter((row) => row[1] === `'=HYPERLINK("http://x"); "quoted"`)).toHaveLength(6666);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(await h.events(tenant.id, 'report.exported')).toMatchObject([
    { payload: { report: 'tickets', from: null, to: null }, actor: `staff:${reader.userId}` },
  ]);
  expect(process.memoryUsage().heapUsed - heap).toBeLessThan(200 * 1024 * 1024);
  const ofOneDay = '/api/corporate/exports/tickets?from=2026-02-02&to=2026-02-02';
  const day = await get(ofOneDay, reader.headers);
  expect(parse(day.body)).toHaveLength(1441);
  // Fourteen times the rows cost about fourteen times as much, wherever in the table they stand.
  const times = await timesAsDear(
    () => get('/api/corporate/exports/tickets', reader.headers),
    () => get(ofOneDay, reader.headers),
  );
  expect(times).toBeLessThan(3 * (20_000 / 1440));
});

test('canary: no report, home or export of an operator holds a word of another', async () => {
  const [mine, theirs] = [await anOperator(), await anOperator()];
  const canary = 'CANARI-c4d2';
  await manyTickets(h, theirs, 30, { subject: canary });
  const foreign = await aCustomer(h, theirs, { ...ADDRESS, name: canary });
  const issuer = await aStaffMember(h, theirs, [...RIGHTS, 'invoices.manage']);
  await issueInvoice(issuer.ctx, { id: await aDraft(issuer.ctx, foreign.customerId) });
  const reader = await aStaffMember(h, mine, RIGHTS);
  const own = await aCustomer(h, mine);
  const urls = ['reports/overview', 'home', 'exports/tickets', 'exports/customers', 'exports/invoices'];
  for (const url of urls) {
    const answer = await get(`/api/corporate/${url}`, reader.headers);
    expect([answer.statusCode, answer.body.includes(canary)]).toEqual([200, false]);
  }
  expect((await get('/api/portal/home', own.headers)).body).not.toContain(canary);
  expect((await get('/api/corporate/exports/tickets', reader.headers)).body.split('\r\n')).toHaveLength(2);
  expect((await get('/api/corporate/exports/customers', issuer.headers)).body).toContain(canary);
});
