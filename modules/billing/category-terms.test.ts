import { aCategory } from '@cm/customers/testing';
import { customers } from '@cm/customers/module';
import { testGatekeeper } from '@cm/identity/testing';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInvoice } from './invoice.queries.ts';
import { billing } from './module.ts';
import { aBuyer, anIssuedInvoice, anIssuer, noPdf } from './testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [customers, billing], gatekeeper: testGatekeeper, ports: { pdf: noPdf } });
});
afterAll(() => h.close());

test('the terms of an invoice are those of its draft, else of the customer’s category, else of the operator', async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  const { tenant, ctx } = await anIssuer(h);
  const slow = await aCategory(ctx, { paymentDays: 60 });
  const silent = await aCategory(ctx, { paymentDays: null });
  const due = async (categoryId: string | null, paymentDays: number | null) => {
    const { customerId } = await aBuyer(h, tenant, { categoryId });
    const id = await anIssuedInvoice(ctx, customerId, { paymentDays });
    const invoice = await ctx.transaction((tx) => findInvoice(tx.db, id));
    return [invoice?.dueOn, (invoice?.parameters as { paymentDays: number }).paymentDays];
  };
  expect(await due(slow, null)).toEqual(['2026-05-01', 60]);
  expect(await due(slow, 0)).toEqual(['2026-03-02', 0]);
  expect(await due(silent, null)).toEqual(['2026-04-01', 30]);
  expect(await due(null, null)).toEqual(['2026-04-01', 30]);
});
