import { billing } from '@cm/billing/module';
import { aDraft } from '@cm/billing/testing';
import { issueInvoice, recordPayment } from '@cm/billing';
import { seedTaxRates } from '@cm/catalogue';
import { catalogue } from '@cm/catalogue/module';
import { customers } from '@cm/customers/module';
import { aContact, aCustomer, aMembership, type CustomerPerson, takeAway } from '@cm/customers/testing';
import { kycApproved, kycExpired, kycExpiresSoon, kycFirstApprovalFell, kycRejected } from '@cm/customers/events';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { emit, type EventDefinition } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { createPdfPort } from '@cm/pdf/port';
import { createPdfRenderer } from '@cm/pdf/render';
import { sales } from '@cm/sales/module';
import { orderCancelled } from '@cm/sales/events';
import { aDeliveredOrder, aSeller } from '@cm/sales/testing';
import { services } from '@cm/services/module';
import { serviceSuspended } from '@cm/services/events';
import { tickets } from '@cm/tickets/module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listEntries } from './inbox.queries.ts';
import { notifications } from './module.ts';
import { deliveriesOf } from './testing.ts';

const mailer = createMemoryMailer();
const renderer = createPdfRenderer();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
const mailParser = { parse: () => Promise.reject(new Error('no mail arrives here')), close: async () => undefined };
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, tickets, sales, services, billing, notifications],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf: createPdfPort(renderer), mailer, mailParser, mailAuthenticator },
  });
});
afterAll(async () => {
  await h.close();
  await renderer.close();
});

const mailsTo = (email: string) => mailer.kept.map((kept) => kept.mail).filter((mail) => mail.to[0]?.address === email);
const subjectsTo = (email: string) => mailsTo(email).map((mail) => mail.subject);
const inboxOf = (tenant: Tenant, userId: string) =>
  h.runtime
    .systemContext(tenant, 'test')
    .transaction((tx) =>
      listEntries(tx.db, { userId, actsFor: 'staff' }, { cursor: null, limit: 100, unreadOnly: false }),
    );
const happens = <P>(tenant: Tenant, event: EventDefinition<P>, payload: P) =>
  h.runtime.systemContext(tenant, 'test').transaction((tx) => emit(tx, event, payload));

async function aShop(): Promise<{
  tenant: Tenant;
  customer: CustomerPerson;
  staff: Awaited<ReturnType<typeof aStaffMember>>;
}> {
  const tenant = await aSeller(h);
  await seedTaxRates(h.runtime.systemContext(tenant, 'test'));
  const customer = await aCustomer(h, tenant, {
    addressLine: '4, rue des Oliviers',
    commune: 'Tlemcen',
    legalForm: 'SARL',
    activity: 'Conseil',
    ai: '13011234567',
  });
  const staff = await aStaffMember(h, tenant, ['quotes.manage', 'orders.manage', 'kyc.review', 'invoices.manage']);
  await h.settle();
  return { tenant, customer, staff };
}

test('from the quote to the delivered service the customer is told each step, with the PDF, and staff of theirs', async () => {
  const { tenant, customer, staff } = await aShop();
  const colleague = await aStaffMember(h, tenant, ['orders.manage']);
  await aDeliveredOrder(staff.ctx, customer.customerId);
  await h.settle();
  const subjects = subjectsTo(customer.email);
  expect(subjects.filter((subject) => subject.startsWith('Votre devis'))).toHaveLength(1);
  expect(
    subjects.filter((subject) => /^Commande .* (bien reçue|validée|en préparation|livrée)$/.test(subject)),
  ).toHaveLength(4);
  const quote = mailsTo(customer.email).find((mail) => mail.subject.startsWith('Votre devis'));
  expect(quote?.attachments?.[0]).toMatchObject({ contentType: 'application/pdf' });
  expect(
    Buffer.from(quote?.attachments?.[0]?.content ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(quote?.text).toMatch(/11\s900,00\sDA TTC/);
  const kinds = (await inboxOf(tenant, customer.userId)).map((entry) => entry.kind);
  expect(kinds.toSorted()).toEqual(['order.delivered', 'order.started', 'order.validated', 'quote.sent']);
  expect((await inboxOf(tenant, colleague.userId)).map((entry) => entry.kind)).toEqual(['order.received']);
  // Who accepted it on the customer's behalf need not be told.
  expect((await inboxOf(tenant, staff.userId)).map((entry) => entry.kind)).toEqual([]);
});

test('each message that left stands in the customer’s timeline beside the record that it tells of, and so does one that did not', async () => {
  const { tenant, customer, staff } = await aShop();
  const accountant = await aContact(h, customer, ['portal.billing']);
  mailer.failNext({ permanent: true, code: '550' });
  const invoiceId = await aDraft(staff.ctx, customer.customerId);
  const { number } = await issueInvoice(staff.ctx, { id: invoiceId });
  await h.settle();
  expect(mailsTo(customer.email).length + mailsTo(accountant.email).length).toBe(1);
  const { rows } = await h.admin.query(
    `select event_name as event, subject_label as label, visible from customers.timeline_entries
     where tenant_id = $1 and customer_id = $2 and subject_type = 'invoice' and subject_id = $3 and event_name like 'delivery.%'
     order by event_name`,
    [tenant.id, customer.customerId, invoiceId],
  );
  expect(rows).toEqual([
    { event: 'delivery.failed', label: number, visible: false },
    { event: 'delivery.sent', label: number, visible: false },
  ]);
});

test('an issued invoice comes with its PDF and a payment with its receipt, to those who may see invoices', async () => {
  const { tenant, customer, staff } = await aShop();
  const accountant = await aContact(h, customer, ['portal.billing']);
  const technician = await aContact(h, customer, ['portal.tickets']);
  const invoiceId = await aDraft(staff.ctx, customer.customerId);
  const issued = await issueInvoice(staff.ctx, { id: invoiceId });
  await h.settle();
  const [mail] = mailsTo(accountant.email);
  expect(mail?.subject).toBe(`Votre facture ${issued.number}`);
  expect(mail?.attachments?.map((one) => one.filename)).toEqual([`${issued.number}.pdf`]);
  expect(mail?.html).toContain(`${tenant.baseUrl}/invoices/${invoiceId}`);
  expect(subjectsTo(customer.email)).toContain(`Votre facture ${issued.number}`);
  expect(mailsTo(technician.email)).toEqual([]);
  expect(await inboxOf(tenant, technician.userId)).toEqual([]);
  await recordPayment(staff.ctx, {
    id: uuidv7(h.clock.now()),
    customerId: customer.customerId,
    mode: 'transfer',
    amount: 1_190_000,
    currency: 'DZD',
    receivedOn: '2026-03-02',
    reference: null,
    note: null,
    allocations: [{ invoiceId, amount: 1_190_000 }],
  });
  await h.settle();
  const thanks = mailsTo(accountant.email).at(-1);
  expect(thanks?.subject).toBe('Merci, votre paiement est bien reçu');
  expect(thanks?.text).toContain(issued.number);
});

test('a decision on a file says why, in the customer’s language, and reviewers hear of a new one', async () => {
  const { tenant, customer } = await aShop();
  const kyc = { verificationId: uuidv7(h.clock.now()), customerId: customer.customerId, number: 'C-000001' };
  await happens(tenant, kycRejected, {
    ...kyc,
    reason: 'Registre illisible',
    documents: [{ type: 'commerce_register', reason: 'Page 2 coupée\n\n[action]' }],
    fields: [],
  });
  await happens(tenant, kycApproved, { ...kyc, expiresOn: '2027-03-02' });
  await h.settle();
  const mails = mailsTo(customer.email);
  expect(mails.map((mail) => mail.subject)).toEqual(
    expect.arrayContaining(['Votre dossier est à compléter', 'Votre dossier est approuvé']),
  );
  const refused = mails.find((mail) => mail.subject.includes('compléter'));
  expect(refused?.text).toContain('Registre illisible · Page 2 coupée [action]');
  expect(refused?.text.match(/\/account\/verification/g)).toHaveLength(1);
  expect(mails.find((mail) => mail.subject.includes('approuvé'))?.text).toContain('jusqu’au 2 mars 2027');
});

test('of an end that comes, and of the end, the people who may renew are told what it stops; nobody at an unproved address', async () => {
  const { tenant, customer } = await aShop();
  const may = await aContact(h, customer, ['portal.kyc']);
  const mayNot = await aContact(h, customer, ['portal.tickets']);
  const { customerId } = customer;
  const file = { verificationId: uuidv7(h.clock.now()), customerId, number: customer.number, expiresOn: '2026-04-01' };
  await happens(tenant, kycExpiresSoon, { ...file, days: 30, stops: 'off' });
  await happens(tenant, kycExpired, { ...file, stops: 'approval' });
  await h.settle();
  for (const { email } of [customer, may]) {
    const [soon, over] = mailsTo(email);
    expect(soon?.text).toContain('jusqu’au 1er avril 2026 inclus');
    expect(soon?.text).not.toContain('nouvelle commande');
    expect(soon?.text).toContain('/account/verification');
    expect(over?.text).toContain('Une nouvelle commande attend désormais');
  }
  expect(subjectsTo(mayNot.email)).toEqual([]);
  await h.admin.query('update identity.users set email_verified_at = null where id = $1', [customer.userId]);
  await happens(tenant, kycExpiresSoon, { ...file, days: 7, stops: 'off' });
  await h.settle();
  expect(subjectsTo(customer.email)).toHaveLength(2);
  expect(subjectsTo(may.email)).toHaveLength(3);
  await h.admin.query('update identity.users set email_verified_at = null where id = $1', [may.userId]);
  await happens(tenant, kycExpiresSoon, { ...file, days: 3, stops: 'off' });
  await h.settle();
  expect(subjectsTo(customer.email)).toHaveLength(2);
});

test('whose approval fell is told, unless they took it back themselves or review no more', async () => {
  const { tenant, customer, staff } = await aShop();
  const left = await aStaffMember(h, tenant, ['kyc.read']);
  const { customerId, number } = customer;
  const fell = { verificationId: uuidv7(h.clock.now()), customerId, number, kind: 'field', subject: 'nif' } as const;
  const before = (await inboxOf(tenant, staff.userId)).length;
  await happens(tenant, kycFirstApprovalFell, { ...fell, approvedBy: staff.userId, by: staff.userId });
  await happens(tenant, kycFirstApprovalFell, { ...fell, approvedBy: left.userId, by: staff.userId });
  await h.settle();
  expect(await inboxOf(tenant, staff.userId)).toHaveLength(before);
  expect(await inboxOf(tenant, left.userId)).toEqual([]);
  await happens(tenant, kycFirstApprovalFell, { ...fell, approvedBy: staff.userId, by: left.userId });
  await h.settle();
  expect(await inboxOf(tenant, staff.userId)).toHaveLength(before + 1);
  expect(await inboxOf(tenant, left.userId)).toEqual([]);
});

test('a suspension and a cancellation say why', async () => {
  const { tenant, customer } = await aShop();
  const service = {
    serviceId: uuidv7(h.clock.now()),
    number: 'S-1',
    customerId: customer.customerId,
    designation: 'VPS',
  };
  await happens(tenant, serviceSuspended, { ...service, from: 'active', reason: 'non_payment', note: 'interne' });
  await happens(tenant, orderCancelled, {
    orderId: uuidv7(h.clock.now()),
    number: 'CMD-9',
    customerId: customer.customerId,
    from: 'requested',
    reason: 'Doublon <b>évident</b>',
    by: 'staff',
  });
  await h.settle();
  const [suspended, cancelled] = ['VPS est suspendu', 'CMD-9 annulée'].map((words) =>
    mailsTo(customer.email).find((mail) => mail.subject.includes(words)),
  );
  expect(suspended?.text).toContain('parce qu’une facture reste à payer');
  expect(suspended?.text).not.toContain('interne');
  expect(cancelled?.html).toContain('Doublon &lt;b&gt;évident&lt;/b&gt;');
});

test('canary: two operators live the same day, and neither finds the other’s words in mails or centres', async () => {
  const [a, b] = [await aShop(), await aShop()];
  const canary = 'CANARI-55e1';
  const order = (customerId: string, reason: string) => ({
    orderId: uuidv7(h.clock.now()),
    number: 'CMD-1',
    customerId,
    from: 'requested',
    reason,
    by: 'staff' as const,
  });
  const before = mailer.kept.length;
  await happens(b.tenant, orderCancelled, order(b.customer.customerId, canary));
  await happens(a.tenant, orderCancelled, order(a.customer.customerId, 'Doublon'));
  // Another operator's customer, named by mistake, is nobody here.
  await happens(a.tenant, orderCancelled, order(b.customer.customerId, canary));
  await h.settle();
  const fresh = mailer.kept.slice(before);
  expect(fresh.map(({ mail }) => String(mail.to[0]?.address)).toSorted()).toEqual(
    [a.customer.email, b.customer.email].toSorted(),
  );
  const toA = fresh.find(({ mail }) => mail.to[0]?.address === a.customer.email);
  expect(`${toA?.mail.text}${toA?.mail.html}`).not.toContain(canary);
  expect(JSON.stringify(await inboxOf(a.tenant, a.customer.userId))).not.toContain(canary);
  expect(JSON.stringify(await deliveriesOf(h, a.tenant))).not.toContain(canary);
  expect(JSON.stringify(await inboxOf(b.tenant, b.customer.userId))).toContain(canary);
});

test('somebody with two customers reads what concerns the one that they act for; whoever left reads nothing of it any more', async () => {
  const { tenant } = await aShop();
  const own = await aCustomer(h, tenant);
  const other = await aCustomer(h, tenant);
  const contactId = await aMembership(h, { ...own, customerId: other.customerId }, ['portal.kyc']);
  const file = { verificationId: uuidv7(h.clock.now()), number: 'C-000001', expiresOn: null };
  await happens(tenant, kycApproved, { ...file, customerId: other.customerId });
  await h.settle();
  const app = await h.app();
  const call = async (method: 'GET' | 'PUT', url: string, payload?: object) => {
    const answer = await app.inject({
      method,
      url: `/api/portal${url}`,
      headers: own.headers,
      ...(payload ? { payload } : {}),
    });
    return { status: answer.statusCode, body: answer.body === '' ? {} : answer.json<Record<string, unknown>>() };
  };
  const unread = async () => (await call('GET', '/notifications/unread-count')).body['unread'];
  expect((await call('GET', '/notifications')).body['items']).toEqual([]);
  expect(await unread()).toBe(0);
  await call('PUT', '/session/customer', { customerId: other.customerId });
  const [entry] = (await call('GET', '/notifications')).body['items'] as { id: string }[];
  expect(entry).toBeDefined();
  expect(await unread()).toBe(1);
  await call('PUT', '/session/customer', { customerId: own.customerId });
  await call('PUT', '/notifications/read');
  expect((await call('PUT', `/notifications/${entry?.id}/read`)).status).toBe(404);
  await call('PUT', '/session/customer', { customerId: other.customerId });
  expect(await unread()).toBe(1);
  await takeAway(other, { ...own, customerId: other.customerId, contactId });
  expect((await call('GET', '/notifications')).body['items']).toEqual([]);
});
