import { customers } from '@cm/customers/module';
import { filePorts } from '@cm/files/testing';
import { readFile } from '@cm/files';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import { aStaffMember, testGatekeeper } from '@cm/identity/testing';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { sha256 } from '@cm/kit/crypto';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createPdfPort } from '@cm/pdf/port';
import { createPdfRenderer } from '@cm/pdf/render';
import { orderDelivered } from '@cm/sales/events';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeDraft } from './change-draft.ts';
import { customerStatement } from './customer-statement.ts';
import { discardDraft } from './discard-draft.ts';
import { ensureInvoicePdf } from './ensure-pdf.ts';
import { issueCreditNote } from './issue-credit-note.ts';
import { issueInvoice } from './issue-invoice.ts';
import { findInvoice, linesOf } from './invoice.queries.ts';
import { markOverdueInvoices } from './mark-overdue.ts';
import { billing } from './module.ts';
import { invoiceDocumentOf } from './public.ts';
import { type ReceivedPayment, recordPayment } from './record-payment.ts';
import { findSettlement } from './settlement.queries.ts';
import { aBuyer, aDraft, aLine, anIssuedInvoice, anIssuer } from './testing.ts';
import { verifyLedger } from './verify-ledger.ts';

const renderer = createPdfRenderer();
let h: Harness;
let tenant: Tenant;
let ctx: RootCtx;
let customerId: string;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, billing],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf: createPdfPort(renderer) },
    poolSize: 50,
  });
});
afterAll(async () => {
  await renderer.close();
  await h.close();
});
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  ({ tenant, ctx } = await anIssuer(h));
  customerId = (await aBuyer(h, tenant)).customerId;
});

const invoiceRow = (id: string) => ctx.transaction((tx) => findInvoice(tx.db, id));
const settlementOf = (id: string) => ctx.transaction((tx) => findSettlement(tx.db, id));
const payment = (wanted: Partial<ReceivedPayment>): ReceivedPayment => ({
  customerId,
  mode: 'transfer',
  amount: 1_190_000,
  receivedOn: '2026-03-02',
  reference: null,
  note: null,
  allocations: [],
  ...wanted,
});
const outcomes = async (attempts: Promise<unknown>[]) => {
  const settled = await Promise.allSettled(attempts);
  const codes = settled.map((s) =>
    s.status === 'fulfilled' ? 'done' : ((s.reason as { code?: string }).code ?? String(s.reason)),
  );
  return Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((c) => c === code).length]));
};

test('issue freezes the document, numbers it, opens what is owed and says so', async () => {
  const id = await aDraft(ctx, customerId, {
    lines: [aLine({ quantity: 2, discount: 100_000 }), aLine({ taxCategory: 'reduced' })],
  });
  expect(await issueInvoice(ctx, { id })).toEqual({ number: 'FAC-2026-000001', warnings: [] });
  const row = await invoiceRow(id);
  expect(row).toMatchObject({
    state: 'issued',
    number: 'FAC-2026-000001',
    issuedOn: '2026-03-02',
    dueOn: '2026-04-01',
    ht: 2_900_000,
    tax: 361_000 + 90_000,
    ttc: 3_351_000,
    seller: { name: 'Atlas Hébergement', nif: '002016123456789' },
    buyer: { kind: 'company', name: 'Les Moulins du Hodna', address: 'Zone industrielle, lot 45\n28000 M’Sila' },
    taxGroups: [
      { rateBp: 1900, ht: 1_900_000, tax: 361_000 },
      { rateBp: 900, ht: 1_000_000, tax: 90_000 },
    ],
    amountInWords: 'trente-trois mille cinq cent dix dinars algériens',
    stampDuty: 0,
  });
  expect(await settlementOf(id)).toMatchObject({
    total: 3_351_000,
    paid: 0,
    paymentState: 'unpaid',
    dueOn: '2026-04-01',
  });
  const [issued] = await h.events(tenant.id, 'invoice.issued');
  expect(issued).toMatchObject({
    customerId,
    visibleToCustomer: true,
    payload: { number: 'FAC-2026-000001', ttc: 3_351_000, dueOn: '2026-04-01' },
  });
  await expect(issueInvoice(ctx, { id })).rejects.toMatchObject({ code: 'billing.already_issued' });
});

test('the fiscal year turns at midnight of the tenant, and a clock set back stops the series', async () => {
  h.clock.set('2026-12-31T22:59:00Z');
  await anIssuedInvoice(ctx, customerId);
  h.clock.set('2026-12-31T23:01:00Z');
  const next = await anIssuedInvoice(ctx, customerId);
  expect(await invoiceRow(next)).toMatchObject({ number: 'FAC-2027-000001', issuedOn: '2027-01-01' });
  h.clock.set('2027-01-10T09:00:00Z');
  await anIssuedInvoice(ctx, customerId);
  h.clock.set('2027-01-09T09:00:00Z');
  const late = await anIssuedInvoice(ctx, customerId);
  expect(await invoiceRow(late)).toMatchObject({ number: 'FAC-2027-000003', issuedOn: '2027-01-10' });
  h.clock.set('2027-01-05T09:00:00Z');
  await expect(anIssuedInvoice(ctx, customerId)).rejects.toMatchObject({ code: 'billing.date_regression' });
  expect(await verifyLedger(ctx)).toMatchObject({ balanced: true, entries: 4 });
});

test('an invoice without a load-bearing mention is not issued and takes no number', async () => {
  const poor = await anIssuer(h, { nif: '' });
  const buyer = await aBuyer(h, poor.tenant, { addressLine: null });
  const id = await aDraft(poor.ctx, buyer.customerId);
  await expect(issueInvoice(poor.ctx, { id })).rejects.toMatchObject({
    code: 'billing.mentions_missing',
    params: { mentions: 'seller.nif, buyer.address' },
  });
  expect(await verifyLedger(poor.ctx)).toEqual({ balanced: true, entries: 0, problems: [] });
});

test('a draft changes until it is issued; a stale version and an issued invoice refuse', async () => {
  const id = await aDraft(ctx, customerId);
  const content = {
    locale: null,
    paymentMode: 'cash',
    paymentDays: 10,
    notes: null,
    lines: [aLine({ unitPrice: 3_500_000, taxCategory: 'standard' })],
  } as const;
  await changeDraft(ctx, { id, version: 1, ...content });
  await expect(changeDraft(ctx, { id, version: 1, ...content })).rejects.toMatchObject({ code: 'common.stale' });
  await issueInvoice(ctx, { id });
  expect(await invoiceRow(id)).toMatchObject({
    ttc: 4_165_000,
    stampDuty: 62_550,
    netPayable: 4_227_550,
    dueOn: '2026-03-12',
  });
  await expect(changeDraft(ctx, { id, version: 3, ...content })).rejects.toMatchObject({
    code: 'billing.already_issued',
  });
  await expect(discardDraft(ctx, id)).rejects.toMatchObject({ code: 'billing.already_issued' });
  const other = await aDraft(ctx, customerId);
  await discardDraft(ctx, other);
  expect(await invoiceRow(other)).toBeUndefined();
});

/** Quality C5, behind the API: the database itself refuses, for the application and for the owner of the tables. */
test('an issued invoice, its lines, credit notes, payments and the ledger refuse UPDATE and DELETE', async () => {
  const id = await anIssuedInvoice(ctx, customerId);
  await issueCreditNote(ctx, {
    invoiceId: id,
    reason: 'geste',
    lines: [{ id: (await lineIds(id))[0] ?? '', ht: 100 }],
  });
  await recordPayment(ctx, payment({ amount: 5000, allocations: [{ invoiceId: id, amount: 5000 }] }));
  const acts = [
    'update billing.invoices set ttc = 1, tax = 1, ht = 0',
    "update billing.invoices set state = 'draft'",
    "update billing.invoices set number = 'FAC-2026-000009'",
    'delete from billing.invoices',
    'update billing.invoice_lines set ht = 1',
    'delete from billing.invoice_lines',
    'update billing.credit_notes set ttc = 1',
    'delete from billing.credit_notes',
    'update billing.credit_note_lines set ht = 1',
    'delete from billing.credit_note_lines',
    'update billing.payments set amount = 1',
    'delete from billing.payments',
    'update billing.allocations set amount = 1',
    'delete from billing.allocations',
    'update billing.ledger_entries set on_day = on_day',
    'delete from billing.ledger_entries',
    'update billing.ledger_lines set amount = 1',
    'delete from billing.ledger_lines',
  ];
  const refusals: string[] = [];
  for (const act of acts) {
    const code = await h.database
      .transaction({ tenantId: tenant.id }, async () => undefined)
      .then(() => asApplication(act))
      .then(
        () => 'DONE',
        (error: unknown) => String((error as { code?: string }).code),
      );
    const owner = await h.admin.query(act).then(
      () => 'DONE',
      (error: unknown) => String((error as { code?: string }).code),
    );
    refusals.push(`${code} ${owner}`);
  }
  expect([...new Set(refusals)].filter((pair) => pair.includes('DONE'))).toEqual([]);
  expect(new Set(refusals.map((pair) => pair.split(' ')[1]))).toEqual(new Set(['CM001']));
  expect(await verifyLedger(ctx)).toMatchObject({ balanced: true });
});

async function textOf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  let text = '';
  for (let page = 1; page <= document.numPages; page += 1) {
    const content = await (await document.getPage(page)).getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  await task.destroy();
  return text.replaceAll(/[\s\u202f\u00a0]+/g, ' ');
}
async function asApplication(statement: string): Promise<void> {
  const client = await h.database.pool.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.tenant', $1, true)", [tenant.id]);
    await client.query(statement);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
async function lineIds(invoiceId: string): Promise<string[]> {
  return (await ctx.transaction((tx) => linesOf(tx.db, invoiceId))).map((line) => line.id);
}

test('the PDF is made once, its text and its hash are those of the database, and made again it is the same file', async () => {
  const id = await aDraft(ctx, customerId, { paymentMode: 'cash' });
  await issueInvoice(ctx, { id });
  await h.settle();
  const row = await invoiceRow(id);
  expect(row?.pdfSha256).toMatch(/^[0-9a-f]{64}$/);
  const file = await ensureInvoicePdf(ctx, id);
  expect(file).toMatchObject({ id: row?.pdfFileId, sha256: row?.pdfSha256, filename: 'FAC-2026-000001.pdf' });
  const { bytes } = await readFile(ctx, file.id);
  const text = await textOf(bytes);
  for (const expected of [
    row?.number,
    '11 900,00',
    '1 900,00',
    '119,00',
    '12 019,00',
    'onze mille neuf cents dinars algériens',
    '002016123456789',
    'Les Moulins du Hodna',
  ]) {
    expect(text).toContain(expected);
  }
  h.clock.advance(86_400 * 400);
  const document = await invoiceDocumentOf(ctx, id);
  const again = document && (await ctx.ports.pdf.render(document));
  expect(again && sha256(again).toString('hex')).toBe(row?.pdfSha256);
  await expect(asApplication(`update billing.invoices set pdf_sha256 = repeat('0', 64)`)).rejects.toMatchObject({
    code: 'CM001',
  });
});

test('a payment settles invoices in part and in full; what is over becomes credit; cash bears its stamp', async () => {
  const [a, b] = [await anIssuedInvoice(ctx, customerId), await anIssuedInvoice(ctx, customerId)];
  await recordPayment(ctx, payment({ amount: 190_000, allocations: [{ invoiceId: a, amount: 190_000 }] }));
  expect(await settlementOf(a)).toMatchObject({ paid: 190_000, paymentState: 'partially_paid' });
  await recordPayment(
    ctx,
    payment({
      mode: 'cash',
      amount: 3_500_000,
      allocations: [
        { invoiceId: a, amount: 1_000_000 },
        { invoiceId: b, amount: 1_190_000 },
      ],
    }),
  );
  expect([(await settlementOf(a))?.paymentState, (await settlementOf(b))?.paymentState]).toEqual(['paid', 'paid']);
  const [, cash] = await h.events(tenant.id, 'payment.recorded');
  expect(cash?.payload).toMatchObject({
    number: 'REC-2026-000002',
    amount: 3_500_000,
    stampDuty: 52_500,
    toCredit: 1_310_000,
  });
  expect((await h.events(tenant.id, 'invoice.paid')).map((event) => event.subject.id).toSorted()).toEqual(
    [a, b].toSorted(),
  );
  const { rows } = await h.admin.query<{ account: string; balance: number }>(
    'select account, sum(amount)::int as balance from billing.ledger_lines where tenant_id = $1 group by account order by account',
    [tenant.id],
  );
  expect(Object.fromEntries(rows.map((row) => [row.account, row.balance]))).toEqual({
    accounts_receivable: 0,
    bank: 190_000,
    cash: 3_552_500,
    customer_credit: -1_310_000,
    revenue: -2_000_000,
    stamp_duty: -52_500,
    tva_collected: -380_000,
  });
  expect(
    await customerStatement(ctx, { customerId, currency: 'DZD', from: '2026-01-01', to: '2026-12-31' }),
  ).toMatchObject({
    opening: 0,
    closing: -1_310_000,
    movements: [
      { amount: 1_190_000 },
      { amount: 1_190_000, balance: 2_380_000 },
      { amount: -190_000 },
      { amount: -3_500_000 },
    ],
  });
});

test('a payment above what is owed, of another customer, of a used reference or of tomorrow is refused whole', async () => {
  const id = await anIssuedInvoice(ctx, customerId);
  const stranger = await aBuyer(h, tenant);
  const refused = (wanted: Partial<ReceivedPayment>) =>
    outcomes([recordPayment(ctx, payment(wanted))]).then((found) => Object.keys(found)[0]);
  const all = [{ invoiceId: id, amount: 1_190_000 }];
  expect(await refused({ allocations: [{ invoiceId: id, amount: 1_190_001 }], amount: 2_000_000 })).toBe(
    'billing.allocation_above_balance',
  );
  expect(await refused({ allocations: all, amount: 1_189_999 })).toBe('billing.allocation_above_payment');
  expect(await refused({ allocations: all, customerId: stranger.customerId })).toBe('billing.not_found');
  expect(await refused({ allocations: all, currency: 'EUR' })).toBe('billing.currency_mismatch');
  expect(await refused({ receivedOn: '2026-03-03' })).toBe('billing.received_in_future');
  await recordPayment(ctx, payment({ reference: 'vir-1' }));
  expect(await refused({ reference: 'VIR-1' })).toBe('billing.reference_used');
  await recordPayment(ctx, payment({ reference: 'VIR-1', mode: 'cheque' }));
  expect(await verifyLedger(ctx)).toMatchObject({ balanced: true, entries: 3 });
});

test('a credit note lowers what is owed; what was paid becomes credit; nothing is credited twice', async () => {
  const id = await anIssuedInvoice(ctx, customerId);
  const [line = ''] = await lineIds(id);
  await recordPayment(ctx, payment({ amount: 1_000_000, allocations: [{ invoiceId: id, amount: 1_000_000 }] }));
  await issueCreditNote(ctx, { invoiceId: id, reason: 'Panne', lines: [{ id: line, ht: 300_000 }] });
  expect(await settlementOf(id)).toMatchObject({
    credited: 357_000,
    reduced: 190_000,
    paid: 1_000_000,
    paymentState: 'paid',
  });
  await expect(
    issueCreditNote(ctx, { invoiceId: id, reason: 'x', lines: [{ id: line, ht: 700_001 }] }),
  ).rejects.toMatchObject({
    code: 'billing.credit_above_remaining',
    params: { line: 1, remaining: 700_000 },
  });
  await issueCreditNote(ctx, { invoiceId: id, reason: 'Annulation', lines: null });
  await expect(issueCreditNote(ctx, { invoiceId: id, reason: 'x', lines: null })).rejects.toMatchObject({
    code: 'billing.nothing_to_credit',
  });
  const notes = await h.events(tenant.id, 'credit_note.issued');
  expect(notes.map((event) => event.payload)).toMatchObject([
    { number: 'AV-2026-000001', ttc: 357_000, toCredit: 167_000 },
    { number: 'AV-2026-000002', ttc: 833_000, toCredit: 833_000 },
  ]);
  expect(await verifyLedger(ctx)).toMatchObject({ balanced: true });
  await h.settle();
  const { rows } = await h.admin.query<{ n: number }>(
    'select count(pdf_sha256)::int as n from billing.credit_notes where tenant_id = $1',
    [tenant.id],
  );
  expect(rows[0]?.n).toBe(2);
});

/** Quality C7. */
test('fifty at once pay, credit or issue the same invoice: it happens once', async () => {
  const id = await aDraft(ctx, customerId);
  const fifty = (act: () => Promise<unknown>) => outcomes(Array.from({ length: 50 }, act));
  expect(await fifty(() => issueInvoice(ctx, { id }))).toEqual({ done: 1, 'billing.already_issued': 49 });
  const all = [{ invoiceId: id, amount: 1_190_000 }];
  expect(await fifty(() => recordPayment(ctx, payment({ allocations: all })))).toEqual({
    done: 1,
    'billing.allocation_above_balance': 49,
  });
  expect(await fifty(() => issueCreditNote(ctx, { invoiceId: id, reason: 'x', lines: null }))).toEqual({
    done: 1,
    'billing.nothing_to_credit': 49,
  });
  expect(await fifty(() => ensureInvoicePdf(ctx, id).then((file) => file.sha256))).toEqual({ done: 50 });
  expect(await verifyLedger(ctx)).toEqual({ balanced: true, entries: 3, problems: [] });
});

test('an invoice is overdue the day after its due date in the tenant’s time zone, once, with the reason', async () => {
  const id = await anIssuedInvoice(ctx, customerId, { paymentDays: 10 });
  h.clock.set('2026-03-12T22:59:00Z');
  expect(await markOverdueInvoices(ctx)).toBe(0);
  h.clock.set('2026-03-12T23:01:00Z');
  expect([await markOverdueInvoices(ctx), await markOverdueInvoices(ctx)]).toEqual([1, 0]);
  expect((await h.events(tenant.id, 'invoice.overdue')).map((event) => event.payload)).toMatchObject([
    {
      invoiceId: id,
      balance: 1_190_000,
      reason: { code: 'due_date_passed', dueOn: '2026-03-12', today: '2026-03-13' },
    },
  ]);
  await recordPayment(
    ctx,
    payment({ receivedOn: '2026-03-13', amount: 90_000, allocations: [{ invoiceId: id, amount: 90_000 }] }),
  );
  expect(await settlementOf(id)).toMatchObject({ paymentState: 'overdue', overdueSince: '2026-03-13' });
  await recordPayment(
    ctx,
    payment({ receivedOn: '2026-03-13', amount: 1_100_000, allocations: [{ invoiceId: id, amount: 1_100_000 }] }),
  );
  expect(await settlementOf(id)).toMatchObject({ paymentState: 'paid', overdueSince: null });
  expect(await verifyLedger(ctx)).toMatchObject({ balanced: true });
});

test('a delivered order becomes one draft, however often it is announced', async () => {
  const line = {
    id: uuidv7(h.clock.now()),
    planId: null,
    designation: 'VPS-4',
    quantity: 1,
    cycle: 'yearly',
    unitPriceHt: 500_000,
    discount: 0,
    discountReason: null,
    taxCategory: 'standard',
    taxRateBp: 1900,
    exemption: null,
  } as const;
  const order = {
    orderId: uuidv7(h.clock.now()),
    number: 'CMD-2026-000001',
    customerId,
    currency: 'DZD',
    lines: [
      line,
      { ...line, id: uuidv7(h.clock.now()), discount: 50_000, discountReason: 'Remise de la catégorie Santé' },
    ],
  };
  await ctx.transaction(async (tx) => {
    await emit(tx, orderDelivered, order);
    await emit(tx, orderDelivered, order);
  });
  await h.settle();
  const drafted = await h.events(tenant.id, 'invoice.drafted');
  expect(drafted.map((event) => event.payload)).toMatchObject([{ orderId: order.orderId, ttc: 595_000 + 535_500 }]);
  const { rows } = await h.admin.query(
    'select l.detail from billing.invoice_lines l join billing.invoices i on i.id = l.invoice_id where i.order_id = $1 order by l.position',
    [order.orderId],
  );
  expect(rows).toEqual([{ detail: null }, { detail: 'Remise de la catégorie Santé' }]);
});

test('verification finds what was changed behind the books, and an unbalanced entry cannot be committed', async () => {
  const id = await anIssuedInvoice(ctx, customerId);
  await h.admin.query(
    "update billing.settlements set paid = 5, payment_state = 'partially_paid' where invoice_id = $1",
    [id],
  );
  await h.admin.query('update billing.series set last_seq = 7 where tenant_id = $1', [tenant.id]);
  expect((await verifyLedger(ctx)).problems.map((problem) => problem.code)).toEqual([
    'settlement_wrong',
    'series_broken',
  ]);
  const unbalanced = h.admin.query(
    `with e as (insert into billing.ledger_entries values ($1, $2, 'payment', $2, $3, 'DZD', '2026-03-02', 2, now()))
     insert into billing.ledger_lines values ($1, $2, 2, 1, 'cash', 5), ($1, $2, 2, 2, 'bank', -4)`,
    [tenant.id, uuidv7(h.clock.now()), customerId],
  );
  await expect(unbalanced).rejects.toMatchObject({ code: 'CM002' });
  const addedLater = h.admin.query(
    `insert into billing.ledger_lines select tenant_id, id, line_count, 4, 'cash', 5 from billing.ledger_entries where tenant_id = $1`,
    [tenant.id],
  );
  await expect(addedLater).rejects.toMatchObject({ code: '23514' });
});

/** Quality A10. */
test('a parent of another tenant is refused like an unknown one', async () => {
  const other = await anIssuer(h);
  const theirs = await aBuyer(h, other.tenant);
  const theirInvoice = await anIssuedInvoice(other.ctx, theirs.customerId);
  const unknown = uuidv7(h.clock.now());
  for (const id of [theirs.customerId, unknown]) {
    await expect(aDraft(ctx, id)).rejects.toMatchObject({ code: 'billing.customer_unknown' });
    await expect(recordPayment(ctx, payment({ customerId: id }))).rejects.toMatchObject({
      code: 'billing.customer_unknown',
    });
  }
  for (const id of [theirInvoice, unknown]) {
    await expect(issueInvoice(ctx, { id })).rejects.toMatchObject({ code: 'billing.not_found' });
    await expect(issueCreditNote(ctx, { invoiceId: id, reason: 'x', lines: null })).rejects.toMatchObject({
      code: 'billing.not_found',
    });
    await expect(recordPayment(ctx, payment({ allocations: [{ invoiceId: id, amount: 1 }] }))).rejects.toMatchObject({
      code: 'billing.not_found',
    });
  }
});

test('a staff member is named as the one who issued', async () => {
  const agent = await aStaffMember(h, tenant, ['invoices.manage']);
  const id = await anIssuedInvoice(agent.ctx, customerId);
  expect((await invoiceRow(id))?.issuedBy).toBe(`staff:${agent.userId}`);
});
