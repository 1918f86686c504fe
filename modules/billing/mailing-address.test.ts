import { customers } from '@cm/customers/module';
import { anAddress } from '@cm/customers/testing';
import { testGatekeeper } from '@cm/identity/testing';
import type { Ctx, Tenant } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { creditNoteDocument, invoiceDocument } from './commercial-document.ts';
import { creditNoteLines, findCreditNote } from './credit-note.queries.ts';
import { findInvoice, linesOf } from './invoice.queries.ts';
import { issueCreditNote } from './issue-credit-note.ts';
import { billing } from './module.ts';
import { aBuyer, anIssuedInvoice, anIssuer, noPdf } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let ctx: Ctx;
let customerId: string;
beforeAll(async () => {
  h = await startHarness({ modules: [customers, billing], gatekeeper: testGatekeeper, ports: { pdf: noPdf } });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  ({ tenant, ctx } = await anIssuer(h));
  customerId = (await aBuyer(h, tenant)).customerId;
});

const printed = (id: string) =>
  ctx.transaction(async (tx) => {
    const invoice = await findInvoice(tx.db, id);
    if (!invoice) throw new Error('no such invoice');
    return invoiceDocument(invoice, await linesOf(tx.db, id));
  });
const issued = (locale: Locale) => anIssuedInvoice(ctx, customerId, { locale });
const SEAT = 'Zone industrielle, lot 45\n28000 M’Sila';
const SENT_TO = {
  addressee: 'Service comptabilité',
  address: '14, rue Larbi Ben M’Hidi\n16000 Alger Centre, Alger',
};

test('an invoice prints where it is sent beside the registered office, in its language, frozen on the day of issue', async () => {
  const before = await issued('fr');
  await anAddress(ctx, customerId);
  const [french, arabic] = [await issued('fr'), await issued('ar')];
  expect(await printed(before)).not.toHaveProperty('mailing');
  expect(await printed(french)).toMatchObject({ buyer: { address: SEAT }, mailing: SENT_TO });
  expect(await printed(arabic)).toMatchObject({
    buyer: { address: SEAT },
    mailing: { ...SENT_TO, address: '14, rue Larbi Ben M’Hidi\n16000 Alger Centre، الجزائر' },
  });

  await h.admin.query(`update customers.addresses set line = 'Ailleurs' where customer_id = $1`, [customerId]);
  expect(await printed(french)).toMatchObject({ mailing: SENT_TO });
  await h.admin.query('delete from customers.addresses where customer_id = $1', [customerId]);
  expect(await printed(french)).toMatchObject({ mailing: SENT_TO });
  expect(await printed(await issued('fr'))).not.toHaveProperty('mailing');
  expect(await printed(before)).not.toHaveProperty('mailing');
});

test('a site is printed on nothing', async () => {
  await anAddress(ctx, customerId, { purposes: ['site'] });
  expect(await printed(await issued('fr'))).not.toHaveProperty('mailing');
});

test('a credit note goes where its invoice went', async () => {
  const before = await issued('fr');
  await anAddress(ctx, customerId);
  const after = await issued('fr');
  const credited = async (invoiceId: string) => {
    const id = await issueCreditNote(ctx, { invoiceId, reason: 'Panne', lines: null });
    return ctx.transaction(async (tx) => {
      const note = await findCreditNote(tx.db, id);
      if (!note) throw new Error('no such credit note');
      const invoice = { number: 'FAC-2026-000001', issuedOn: '2026-03-02', parameters: { legalMentions: [] } };
      return creditNoteDocument(note, await creditNoteLines(tx.db, id), invoice);
    });
  };
  expect(await credited(before)).not.toHaveProperty('mailing');
  expect(await credited(after)).toMatchObject({ buyer: { address: SEAT }, mailing: SENT_TO });
});
