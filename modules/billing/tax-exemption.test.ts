import { customers } from '@cm/customers/module';
import { anExemption } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { testGatekeeper } from '@cm/identity/testing';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeDraft } from './change-draft.ts';
import { creditNoteDocument, invoiceDocument } from './commercial-document.ts';
import { creditNoteLines, findCreditNote } from './credit-note.queries.ts';
import { findInvoice, linesOf } from './invoice.queries.ts';
import { issueCreditNote } from './issue-credit-note.ts';
import { issueInvoice } from './issue-invoice.ts';
import { billing } from './module.ts';
import { aBuyer, aDraft, aLine, anIssuer, noPdf } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let ctx: RootCtx;
let customerId: string;
beforeAll(async () => {
  h = await startHarness({
    modules: [files, customers, billing],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf: noPdf },
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  ({ tenant, ctx } = await anIssuer(h));
  customerId = (await aBuyer(h, tenant)).customerId;
});

const MENTION = 'Exonéré, art. 42-2° CTCA';
const CERTIFICATE =
  'Attestation d’exonération n° 118/2026, délivrée par Direction des impôts de Rouiba, valable du 01/01/2026 au 31/12/2026.';

const read = (id: string) =>
  ctx.transaction(async (tx) => {
    const invoice = await findInvoice(tx.db, id);
    if (!invoice) throw new Error('no invoice');
    return { invoice, lines: await linesOf(tx.db, id) };
  });
const amounts = async (id: string) => {
  const { ht, tax, ttc } = (await read(id)).invoice;
  return [ht, tax, ttc];
};
const EXEMPT = [1_000_000, 0, 1_000_000];
const TAXED = [1_000_000, 190_000, 1_190_000];

/** The moment of an instant of the Algerian day. */
const at = (instant: string) => h.clock.set(instant);

test('a draft made under the certificate and issued after its last day pays TVA', async () => {
  await anExemption(ctx, customerId);
  at('2026-12-31T22:00:00.000Z');
  const id = await aDraft(ctx, customerId);
  expect(await amounts(id)).toEqual(EXEMPT);
  at('2026-12-31T23:00:00.000Z'); // the first of January in Algiers
  await issueInvoice(ctx, { id });
  const { invoice, lines } = await read(id);
  expect(await amounts(id)).toEqual(TAXED);
  expect(lines).toMatchObject([{ taxRateBp: 1900, exemption: null }]);
  expect(invoice.parameters).toMatchObject({ buyerExemption: null });
  expect(invoiceDocument(invoice, lines)).toMatchObject({ legalMentions: [], taxes: [{ rateBp: 1900 }] });
  expect(invoiceDocument(invoice, lines).buyerExempt).toBeUndefined();
});

test('its last day counts whole, in the operator’s time zone; so does its first', async () => {
  await anExemption(ctx, customerId, { validFrom: '2026-03-03' });
  at('2026-03-02T22:59:00.000Z');
  const early = await aDraft(ctx, customerId);
  await issueInvoice(ctx, { id: early });
  at('2026-03-02T23:00:00.000Z');
  const first = await aDraft(ctx, customerId);
  await issueInvoice(ctx, { id: first });
  at('2026-12-31T22:59:00.000Z');
  const last = await aDraft(ctx, customerId);
  await issueInvoice(ctx, { id: last });
  expect([await amounts(early), await amounts(first), await amounts(last)]).toEqual([TAXED, EXEMPT, EXEMPT]);
});

test('a draft made before the certificate and issued under it pays none, and says by which paper', async () => {
  const id = await aDraft(ctx, customerId, { lines: [aLine(), aLine({ taxCategory: 'reduced' })] });
  expect((await read(id)).invoice.tax).toBe(190_000 + 90_000);
  const exceptionId = await anExemption(ctx, customerId);
  await issueInvoice(ctx, { id });
  const { invoice, lines } = await read(id);
  expect(await amounts(id)).toEqual([2_000_000, 0, 2_000_000]);
  expect(lines.map(({ taxRateBp, exemption }) => [taxRateBp, exemption])).toEqual([
    [0, MENTION],
    [0, MENTION],
  ]);
  expect(invoice.taxGroups).toEqual([{ rateBp: 0, exemption: MENTION, ht: 2_000_000, tax: 0 }]);
  expect(invoice.parameters).toMatchObject({
    buyerExemption: { exceptionId, mention: MENTION, certificate: CERTIFICATE },
  });
});

test('the document and its credit note are those of an exempt buyer, with the mention and the certificate', async () => {
  await anExemption(ctx, customerId);
  const id = await aDraft(ctx, customerId);
  await issueInvoice(ctx, { id });
  const creditNoteId = await issueCreditNote(ctx, { invoiceId: id, reason: 'Erreur', lines: null });
  const { invoice, lines } = await read(id);
  const said = {
    buyerExempt: true,
    legalMentions: [CERTIFICATE],
    taxes: [{ rateBp: 0, exemption: MENTION, amount: 0 }],
  };
  expect(invoiceDocument(invoice, lines)).toMatchObject(said);
  const credit = await ctx.transaction(async (tx) => {
    const note = await findCreditNote(tx.db, creditNoteId);
    if (!note) throw new Error('no credit note');
    const of = { number: invoice.number ?? '', issuedOn: '2026-03-02', parameters: invoice.parameters };
    return creditNoteDocument(note, await creditNoteLines(tx.db, creditNoteId), of);
  });
  expect(credit).toMatchObject(said);
});

test('what was issued keeps its tax and its papers, whatever is granted or ended later', async () => {
  const taxed = await aDraft(ctx, customerId);
  await issueInvoice(ctx, { id: taxed });
  await anExemption(ctx, customerId);
  const exempt = await aDraft(ctx, customerId);
  await issueInvoice(ctx, { id: exempt });
  at('2027-02-01T09:00:00.000Z');
  expect([await amounts(taxed), await amounts(exempt)]).toEqual([TAXED, EXEMPT]);
  const { invoice, lines } = await read(exempt);
  expect(invoiceDocument(invoice, lines).legalMentions).toEqual([CERTIFICATE]);
});

test('a changed draft is computed with the exemption of the day, and another customer pays', async () => {
  const id = await aDraft(ctx, customerId);
  await anExemption(ctx, customerId);
  const { version } = (await read(id)).invoice;
  const content = { locale: 'fr', paymentMode: null, paymentDays: null, notes: null, lines: [aLine()] } as const;
  await changeDraft(ctx, { ...content, id, version });
  expect(await amounts(id)).toEqual(EXEMPT);
  const other = await aDraft(ctx, (await aBuyer(h, tenant)).customerId);
  expect(await amounts(other)).toEqual(TAXED);
});
