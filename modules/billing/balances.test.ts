import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { issueCreditNote } from './issue-credit-note.ts';
import { listInvoices } from './invoice-list.queries.ts';
import { linesOf } from './invoice.queries.ts';
import { markOverdueInvoices } from './mark-overdue.ts';
import { billing } from './module.ts';
import { recordPayment } from './record-payment.ts';
import { balancesOf } from './statement.queries.ts';
import { aBuyer, aDraft, aLine, anIssuedInvoice, anIssuer, noPdf } from './testing.ts';

const COUNT = 10_000;
let h: Harness;
let explained: Explained;
let tenant: Tenant;
let ctx: RootCtx;
let customerId: string;
let finance: Person;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, billing],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf: noPdf },
  });
  explained = await openExplained(h);
});
afterAll(async () => {
  await explained?.close();
  await h.close();
});
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  ({ tenant, ctx } = await anIssuer(h));
  ({ customerId } = await aBuyer(h, tenant));
  finance = await aStaffMember(h, tenant, ['invoices.read']);
});

async function ask(id: string, headers: Readonly<Record<string, string>>) {
  const app = await h.app();
  return app.inject({ url: `/api/corporate/customers/${id}/balances`, headers });
}
/** Of somebody who signs in at this hour: days pass in these tests, and sessions end. */
async function balances(id = customerId): Promise<unknown> {
  const reader = await aStaffMember(h, tenant, ['invoices.read']);
  return (await ask(id, reader.headers)).json<{ balances: unknown }>().balances;
}
const pay = (amount: number, allocations: { invoiceId: string; amount: number }[], of = customerId) =>
  recordPayment(ctx, {
    customerId: of,
    mode: 'transfer',
    amount,
    receivedOn: '2026-03-02',
    reference: null,
    note: null,
    allocations,
  });

test('what is owed is what was issued, less what was paid and credited; drafts and others’ are not in it', async () => {
  expect(await balances()).toEqual([]);
  await aDraft(ctx, customerId);
  await anIssuedInvoice(ctx, (await aBuyer(h, tenant)).customerId);
  expect(await balances()).toEqual([]);
  // 10 000,00 before tax: 11 900,00 each.
  const first = await anIssuedInvoice(ctx, customerId, { paymentDays: 10 });
  const second = await anIssuedInvoice(ctx, customerId, { paymentDays: 60 });
  expect(await balances()).toEqual([{ currency: 'DZD', owed: 23_800_00, overdue: 0, credit: 0 }]);
  await pay(1_900_00, [{ invoiceId: first, amount: 1_900_00 }]);
  expect(await balances()).toEqual([{ currency: 'DZD', owed: 21_900_00, overdue: 0, credit: 0 }]);
  // 1 000,00 before tax off the second: 1 190,00.
  const [line] = await ctx.transaction((tx) => linesOf(tx.db, second));
  await issueCreditNote(ctx, { invoiceId: second, reason: 'Panne', lines: [{ id: line?.id ?? '', ht: 1_000_00 }] });
  expect(await balances()).toEqual([{ currency: 'DZD', owed: 20_710_00, overdue: 0, credit: 0 }]);
  // The first falls due on the twelfth: what remains of it is overdue, not what it was issued for.
  h.clock.set('2026-03-13T09:00:00.000Z');
  await markOverdueInvoices(ctx);
  expect(await balances()).toEqual([{ currency: 'DZD', owed: 20_710_00, overdue: 10_000_00, credit: 0 }]);
  // What is paid beyond is credit and lowers nothing that is owed.
  await pay(10_500_00, [{ invoiceId: first, amount: 10_000_00 }]);
  expect(await balances()).toEqual([{ currency: 'DZD', owed: 10_710_00, overdue: 0, credit: 500_00 }]);
  // An invoice that was paid and is credited afterwards becomes credit too.
  await issueCreditNote(ctx, { invoiceId: first, reason: 'Geste', lines: null });
  expect(await balances()).toEqual([{ currency: 'DZD', owed: 10_710_00, overdue: 0, credit: 12_400_00 }]);
});

test('currencies stay apart', async () => {
  await anIssuedInvoice(ctx, customerId);
  await h.admin.query(
    `with invoice as (
       insert into billing.invoices select (jsonb_populate_record(i, jsonb_build_object('id', $2::text, 'currency', 'EUR', 'seq', 900,
         'number', 'FAC-EUR-1', 'order_id', null))).* from billing.invoices i where i.customer_id = $1 returning *)
     insert into billing.settlements (tenant_id, invoice_id, customer_id, currency, due_on, issued_on, total, payment_state)
     select tenant_id, id, customer_id, currency, due_on, issued_on, 12345, 'unpaid' from invoice`,
    [customerId, uuidv7(h.clock.now())],
  );
  expect(await balances()).toEqual([
    { currency: 'DZD', owed: 11_900_00, overdue: 0, credit: 0 },
    { currency: 'EUR', owed: 123_45, overdue: 0, credit: 0 },
  ]);
});

test('anonymous 401, without the right 403, a customer of another operator 404; one that was merged leads to the kept one', async () => {
  await anIssuedInvoice(ctx, customerId, { lines: [aLine({ unitPrice: 100_00 })] });
  const gone = (await aBuyer(h, tenant)).customerId;
  await h.admin.query('update customers.customers set merged_into = $1 where id = $2', [customerId, gone]);
  const nobody = await aStaffMember(h, tenant, ['customers.read', 'services.read']);
  const elsewhere = await aStaffMember(h, await aTenant(h), ['invoices.read']);
  expect((await ask(customerId, { host: `${tenant.slug}.localhost:3000` })).statusCode).toBe(401);
  expect((await ask(customerId, nobody.headers)).statusCode).toBe(403);
  expect((await ask(customerId, elsewhere.headers)).statusCode).toBe(404);
  expect((await ask(uuidv7(h.clock.now()), finance.headers)).statusCode).toBe(404);
  expect(await balances(gone)).toEqual([{ currency: 'DZD', owed: 119_00, overdue: 0, credit: 0 }]);
});

test('what is paid is not read: of 10 000 invoices of a customer those alone that are open, and the oldest overdue by one step', async () => {
  const model = await anIssuedInvoice(ctx, customerId);
  await h.admin.query(
    `with copies as (
       insert into billing.invoices select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'seq', 1000 + n,
         'number', 'FAC-' || (1000 + n), 'order_id', null))).* from billing.invoices i, generate_series(1, $2::int) n
       where i.id = $1 returning *)
     insert into billing.settlements (tenant_id, invoice_id, customer_id, currency, due_on, issued_on, total, paid, payment_state, overdue_since)
     select tenant_id, id, customer_id, currency, due_on, issued_on, 1000, case when seq % 200 = 0 then 0 else 1000 end,
       case when seq % 200 = 0 then 'overdue' else 'paid' end, case when seq % 200 = 0 then due_on end from copies`,
    [model, COUNT],
  );
  await h.admin.query('vacuum analyze billing.settlements');
  await h.admin.query('vacuum analyze billing.invoices');
  const within = <T>(act: (db: Parameters<typeof balancesOf>[0]) => Promise<T>) =>
    explained.database.transaction({ tenantId: tenant.id }, act);
  expect(await within((db) => balancesOf(db, customerId))).toEqual([
    { currency: 'DZD', owed: 11_900_00 + 50 * 1000, overdue: 50 * 1000, credit: 0 },
  ]);
  expect(await explained.mostRead(() => within((db) => balancesOf(db, customerId)))).toBeLessThan(100);
  const oldest = { sort: 'dueOn', cursor: null, limit: 1 } as const;
  expect(
    await explained.mostRead(() => within((db) => listInvoices(db, { customerId, paymentState: 'overdue' }, oldest))),
  ).toBeLessThan(10);
}, 120_000);
