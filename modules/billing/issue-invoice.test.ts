import { testGatekeeper } from '@cm/identity/testing';
import { customers } from '@cm/customers/module';
import type { Ctx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findInvoice, linesOf } from './invoice.queries.ts';
import { issueInvoice } from './issue-invoice.ts';
import { billing } from './module.ts';
import { aBuyer, aDraft, aLine, anIssuer, noPdf } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let ctx: Ctx;
let customerId: string;
beforeAll(async () => {
  h = await startHarness({
    modules: [customers, billing],
    gatekeeper: testGatekeeper,
    ports: { pdf: noPdf },
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  ({ tenant, ctx } = await anIssuer(h));
  customerId = (await aBuyer(h, tenant)).customerId;
});

const issued = (id: string) =>
  ctx.transaction(async (tx) => ({
    invoice: await findInvoice(tx.db, id),
    lines: await linesOf(tx.db, id),
  }));

/** A law that changes the standard rate, and exempts what was reduced, from a day on. */
async function changeRates(from: string): Promise<void> {
  const rates = [
    { category: 'standard', rateBp: 2100, reason: null },
    { category: 'reduced', rateBp: 0, reason: { fr: 'Exonéré', en: 'Exempt', ar: 'معفى' } },
  ];
  for (const { category, rateBp, reason } of rates) {
    await h.admin.query(
      `update catalogue.tax_rates set valid_to = $3::date - 1 where tenant_id = $1 and category = $2 and valid_to is null`,
      [tenant.id, category, from],
    );
    await h.admin.query(
      `insert into catalogue.tax_rates (tenant_id, id, category, rate_bp, valid_from, label, exemption_reason, created_at)
       values ($1, gen_random_uuid(), $2, $3, $4, '{"fr":"Taux","en":"Rate","ar":"نسبة"}', $5, now())`,
      [tenant.id, category, rateBp, from, reason === null ? null : JSON.stringify(reason)],
    );
  }
}

test('the taxes of the day of issue are frozen in the lines, not those of the day of the draft', async () => {
  const id = await aDraft(ctx, customerId, {
    lines: [aLine(), aLine({ taxCategory: 'reduced' }), aLine({ taxCategory: 'hosting' })],
  });
  await changeRates('2026-04-01');
  h.clock.set('2026-04-01T09:00:00.000Z');
  await issueInvoice(ctx, { id });
  const { invoice, lines } = await issued(id);
  expect(lines.map(({ taxRateBp, exemption }) => [taxRateBp, exemption])).toEqual([
    [2100, null],
    [0, 'Exonéré'],
    [1900, null],
  ]);
  expect(invoice).toMatchObject({ ht: 3_000_000, tax: 210_000 + 190_000, ttc: 3_400_000, issuedOn: '2026-04-01' });
  // The groups that the document prints say the same as its lines.
  expect(invoice?.taxGroups).toEqual([
    { rateBp: 2100, exemption: null, ht: 1_000_000, tax: 210_000 },
    { rateBp: 1900, exemption: null, ht: 1_000_000, tax: 190_000 },
    { rateBp: 0, exemption: 'Exonéré', ht: 1_000_000, tax: 0 },
  ]);
});

test('a day before the change, the draft’s taxes are those of the invoice', async () => {
  const id = await aDraft(ctx, customerId, { lines: [aLine(), aLine({ taxCategory: 'reduced' })] });
  await changeRates('2026-04-01');
  h.clock.set('2026-03-31T22:00:00.000Z');
  await issueInvoice(ctx, { id });
  const { lines } = await issued(id);
  expect(lines.map(({ taxRateBp, exemption }) => [taxRateBp, exemption])).toEqual([
    [1900, null],
    [900, null],
  ]);
});

async function renderings(): Promise<number> {
  const { rows } = await h.admin.query<{ n: number }>(
    `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'billing.render-invoice'`,
  );
  return rows[0]?.n ?? -1;
}

test('the parameters that were used are kept with the document, and the PDF is asked for', async () => {
  const id = await aDraft(ctx, customerId, { paymentDays: 45, paymentMode: 'cash' });
  const before = await renderings();
  await issueInvoice(ctx, { id });
  expect(await renderings()).toBe(before + 1);
  const { rows } = await h.admin.query<{ parameters: { taxRates: object[] } }>(
    'select parameters from billing.invoices where id = $1',
    [id],
  );
  expect(rows[0]?.parameters).toMatchObject({ paymentDays: 45 });
  expect(rows[0]?.parameters.taxRates).toContainEqual(expect.objectContaining({ category: 'standard', rateBp: 1900 }));
  const { invoice } = await issued(id);
  // 11 900,00 DA in cash: 1 DA for each 100 DA begun.
  expect(invoice).toMatchObject({ ttc: 1_190_000, stampDuty: 11_900, dueOn: '2026-04-16' });
});

test('a draft of nothing is no invoice', async () => {
  const id = await aDraft(ctx, customerId, { lines: [aLine({ unitPrice: 0 })] });
  await expect(issueInvoice(ctx, { id })).rejects.toMatchObject({ code: 'billing.empty' });
  expect((await issued(id)).invoice).toMatchObject({ state: 'draft', number: null });
});

test('only cash in dinars bears the stamp, and only then its tariff is kept', async () => {
  const facts = async (wanted: Parameters<typeof aDraft>[2]) => {
    const id = await aDraft(ctx, customerId, wanted);
    await issueInvoice(ctx, { id });
    const { rows } = await h.admin.query<{ duty: string; tariff: object | null }>(
      `select stamp_duty as duty, nullif(parameters -> 'stampDuty', 'null') as tariff from billing.invoices where id = $1`,
      [id],
    );
    return [Number(rows[0]?.duty), rows[0]?.tariff !== null];
  };
  expect(await facts({ paymentMode: 'cash' })).toEqual([11_900, true]);
  expect(await facts({ paymentMode: 'transfer' })).toEqual([0, false]);
  expect(await facts({ paymentMode: null })).toEqual([0, false]);
});

test('the softer mentions that are missing do not stop it: the answer and the event name them', async () => {
  const poor = await anIssuer(h, { phone: '', nis: '' });
  const buyer = await aBuyer(h, poor.tenant, { legalForm: null });
  const id = await aDraft(poor.ctx, buyer.customerId);
  const warnings = ['seller.nis', 'seller.phone', 'buyer.legalForm'];
  expect(await issueInvoice(poor.ctx, { id })).toEqual({ number: 'FAC-2026-000001', warnings });
  const [told] = await h.events(poor.tenant.id, 'invoice.issued');
  expect(told).toMatchObject({ payload: { warnings, orderId: null, currency: 'DZD', issuedOn: '2026-03-02' } });
});
