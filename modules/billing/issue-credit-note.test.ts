import { customers } from '@cm/customers/module';
import { testGatekeeper } from '@cm/identity/testing';
import type { Ctx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { issueCreditNote } from './issue-credit-note.ts';
import { linesOf } from './invoice.queries.ts';
import { billing } from './module.ts';
import { recordPayment } from './record-payment.ts';
import { aBuyer, aDraft, aLine, anIssuedInvoice, anIssuer, noPdf } from './testing.ts';

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

const idsOf = async (invoiceId: string): Promise<string[]> =>
  (await ctx.transaction((tx) => linesOf(tx.db, invoiceId))).map(({ id }) => id);

async function printed(noteId: string): Promise<unknown[]> {
  const { rows } = await h.admin.query(
    `select position, designation, quantity, unit, unit_price as price, discount, ht, tax_rate_bp as rate
     from billing.credit_note_lines where credit_note_id = $1 order by position`,
    [noteId],
  );
  return rows.map((row: Record<string, unknown>) => ({
    ...row,
    price: Number(row['price']),
    discount: Number(row['discount']),
    ht: Number(row['ht']),
  }));
}

const lines = [
  aLine({ designation: 'Serveur', quantity: 3, discount: 500_000 }),
  aLine({ designation: 'Nom de domaine', unitPrice: 300_000, unit: 'an', taxCategory: 'reduced' }),
];

test('a line credited whole keeps its quantity, price and discount', async () => {
  const invoiceId = await anIssuedInvoice(ctx, customerId, { lines });
  const noteId = await issueCreditNote(ctx, { invoiceId, reason: 'Panne', lines: null });
  expect(await printed(noteId)).toEqual([
    {
      position: 1,
      designation: 'Serveur',
      quantity: 3,
      unit: 'mois',
      price: 1_000_000,
      discount: 500_000,
      ht: 2_500_000,
      rate: 1900,
    },
    {
      position: 2,
      designation: 'Nom de domaine',
      quantity: 1,
      unit: 'an',
      price: 300_000,
      discount: 0,
      ht: 300_000,
      rate: 900,
    },
  ]);
});

test('a part of a line is one amount; what was not asked is not there', async () => {
  const invoiceId = await anIssuedInvoice(ctx, customerId, { lines });
  const [server = ''] = await idsOf(invoiceId);
  const noteId = await issueCreditNote(ctx, { invoiceId, reason: 'Panne', lines: [{ id: server, ht: 1_000_001 }] });
  expect(await printed(noteId)).toEqual([
    {
      position: 1,
      designation: 'Serveur',
      quantity: 1,
      unit: 'mois',
      price: 1_000_001,
      discount: 0,
      ht: 1_000_001,
      rate: 1900,
    },
  ]);
  // What remains of the line, and the whole of the other.
  const rest = await issueCreditNote(ctx, { invoiceId, reason: 'Le reste', lines: null });
  expect(await printed(rest)).toMatchObject([
    { position: 1, quantity: 1, price: 1_499_999, discount: 0, ht: 1_499_999 },
    { position: 2, quantity: 1, price: 300_000, ht: 300_000 },
  ]);
});

test('says what it takes off, and what it leaves as credit when part of it was paid', async () => {
  const invoiceId = await anIssuedInvoice(ctx, customerId);
  await recordPayment(ctx, {
    customerId,
    mode: 'transfer',
    amount: 1_000_000,
    receivedOn: '2026-03-02',
    reference: null,
    note: null,
    allocations: [{ invoiceId, amount: 1_000_000 }],
  });
  const noteId = await issueCreditNote(ctx, { invoiceId, reason: 'Panne', lines: null });
  const [told] = await h.events(tenant.id, 'credit_note.issued');
  expect(told).toMatchObject({
    customerId,
    payload: {
      creditNoteId: noteId,
      number: 'AV-2026-000001',
      invoiceId,
      invoiceNumber: 'FAC-2026-000001',
      ttc: 1_190_000,
      currency: 'DZD',
      reason: 'Panne',
      toCredit: 1_000_000,
    },
  });
  const { rows } = await h.admin.query<{ reduced: string; words: string; jobs: number }>(
    `select reduced, amount_in_words as words,
       (select count(*)::int from graphile_worker.jobs where task_identifier = 'billing.render-credit-note') as jobs
     from billing.credit_notes where id = $1`,
    [noteId],
  );
  expect(rows[0]).toMatchObject({ reduced: '190000', words: 'onze mille neuf cents dinars algériens' });
  expect(rows[0]?.jobs).toBeGreaterThan(0);
});

test('of a draft, of nothing, of another’s line or of too much is refused', async () => {
  const draft = await aDraft(ctx, customerId);
  const asked = (invoiceId: string, wanted: { id: string; ht: number }[] | null) =>
    expect(issueCreditNote(ctx, { invoiceId, reason: 'x', lines: wanted })).rejects;
  await asked(draft, null).toMatchObject({ code: 'billing.not_issued' });
  await asked('019b76da-a800-7bb2-a5a6-a027efd43dc3', null).toMatchObject({ code: 'billing.not_found' });
  const [one, two] = [await anIssuedInvoice(ctx, customerId, { lines }), await anIssuedInvoice(ctx, customerId)];
  const [first = '', second = ''] = await idsOf(one);
  const [foreign = ''] = await idsOf(two);
  await asked(one, [
    { id: first, ht: 1 },
    { id: foreign, ht: 1 },
  ]).toMatchObject({ code: 'billing.not_found' });
  await asked(one, [{ id: second, ht: 300_001 }]).toMatchObject({
    code: 'billing.credit_above_remaining',
    params: { line: 2, remaining: 300_000 },
  });
  await asked(one, []).toMatchObject({ code: 'billing.nothing_to_credit' });
  await issueCreditNote(ctx, { invoiceId: two, reason: 'Tout', lines: null });
  await asked(two, null).toMatchObject({ code: 'billing.nothing_to_credit' });
});
