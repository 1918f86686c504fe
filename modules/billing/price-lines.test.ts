import { testGatekeeper } from '@cm/identity/testing';
import type { Ctx } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { billing } from './module.ts';
import { priceLines } from './price-lines.ts';
import { aBuyer, anIssuer, noPdf } from './testing.ts';

let h: Harness;
let ctx: Ctx;
let customerId: string;
beforeAll(async () => {
  h = await startHarness({
    modules: [billing],
    gatekeeper: testGatekeeper,
    ports: { pdf: noPdf },
  });
  const issuer = await anIssuer(h);
  ctx = issuer.ctx;
  ({ customerId } = await aBuyer(h, issuer.tenant));
});
afterAll(() => h.close());

const line = { quantity: 2, unitPrice: 1_000, discount: 0, taxCategory: 'standard' };
const price = (lines: readonly (typeof line)[], day = '2026-03-02', locale: 'fr' | 'ar' | 'en' = 'fr') =>
  ctx.transaction((tx) => priceLines(tx, lines, { customerId, locale, today: day }));

test('a discount may take a line to nothing, not below', async () => {
  expect((await price([{ ...line, discount: 2_000 }])).totals.ttc).toBe(0);
  await expect(price([line, { ...line, discount: 2_001 }])).rejects.toMatchObject({
    errors: [{ pointer: '/body/lines/1/discount', code: 'too_big', params: { maximum: 2_000 } }],
  });
});

test('amounts that a number does not hold exactly are refused where they stand, or as a whole', async () => {
  const big = { ...line, quantity: 10_000, unitPrice: 900_000_000_000_000 };
  await expect(price([line, big])).rejects.toMatchObject({
    errors: [{ pointer: '/body/lines/1/unitPrice', code: 'too_big' }],
  });
  const half = { ...line, quantity: 1, unitPrice: 6_000_000_000_000_000 };
  expect((await price([half])).totals.ht).toBe(6_000_000_000_000_000);
  await expect(price([half, half])).rejects.toMatchObject({ errors: [{ pointer: '/body/lines', code: 'too_big' }] });
});

test('each line gets the rate of its category on the day, an exemption in the document’s language', async () => {
  const lines = [line, { ...line, taxCategory: 'hosting' }, { ...line, taxCategory: 'reduced' }];
  const before = await price(lines, '2025-12-31');
  expect(before.taxes).toEqual([
    { rateBp: 1900, exemption: null },
    { rateBp: 0, exemption: 'Exonéré de TVA — art. 32 LFC 2010 modifié' },
    { rateBp: 900, exemption: null },
  ]);
  expect((await price(lines, '2025-12-31', 'en')).taxes[1]?.exemption).toMatch(/^Exempt from VAT/);
  expect((await price(lines, '2026-01-01')).taxes[1]).toEqual({ rateBp: 1900, exemption: null });
  await expect(price([{ ...line, taxCategory: 'nothing' }])).rejects.toMatchObject({
    code: 'catalogue.tax_rate_missing',
  });
});
