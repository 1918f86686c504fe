import { planById, seedTaxRates } from '@cm/catalogue';
import { catalogue } from '@cm/catalogue/module';
import { aPlan } from '@cm/catalogue/testing';
import { customers } from '@cm/customers/module';
import { aCustomer, anExemption } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { RootCtx } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choices } from './cart.ts';
import { NO_CATEGORY } from './category-discount.ts';
import { type DraftLine, linesOfChoice, priceLines } from './price-lines.ts';

let h: Harness;
let ctx: RootCtx;
let customerId: string;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
  });
  const tenant = await aTenant(h);
  ({ ctx } = await aStaffMember(h, tenant, []));
  await seedTaxRates(ctx);
  ({ customerId } = await aCustomer(h, tenant));
});
afterAll(() => h.close());

const chosen = (planId: string, quantity = 1, addOnIds: string[] = []) => ({ planId, quantity, addOnIds });
const linesOf = (wanted: Parameters<typeof linesOfChoice>[2], locale: 'fr' | 'ar' | 'en' = 'fr') =>
  ctx.transaction((tx) => linesOfChoice(tx, customerId, wanted, locale));

describe('the lines of a choice', () => {
  test('are the plan, its add-ons and its setup fee, at the prices of the catalogue', async () => {
    const { planId } = await aPlan(ctx, {
      price: 100_000,
      setupFee: 20_000,
      addOns: [
        { name: { fr: 'IPv4' }, price: 5000 },
        { name: { fr: 'Sauvegarde' }, price: 9000 },
      ],
    });
    const addOnId = (await planById(ctx, planId))?.addOns.find(({ name }) => name.fr === 'IPv4')?.id ?? '';
    const base = { detail: null, quantity: 2, discountBp: 0, ...NO_CATEGORY, taxCategory: 'standard' };
    const name = 'Hébergement web — Pro';
    expect(await linesOf([chosen(planId, 2, [addOnId])])).toEqual({
      currency: 'DZD',
      lines: [
        { ...base, planId, designation: name, cycle: 'monthly', unitPrice: 100_000, listPrice: 100_000 },
        { ...base, planId: null, designation: `IPv4 (${name})`, cycle: 'monthly', unitPrice: 5000, listPrice: 5000 },
        {
          ...base,
          planId: null,
          designation: `Frais de mise en service (${name})`,
          cycle: 'once',
          unitPrice: 20_000,
          listPrice: 20_000,
        },
      ],
    });
  });

  test('have no setup fee where there is none, and one centime is one', async () => {
    const [free, dear] = [await aPlan(ctx, { setupFee: 0 }), await aPlan(ctx, { setupFee: 1 })];
    expect((await linesOf([chosen(free.planId)])).lines).toHaveLength(1);
    expect((await linesOf([chosen(dear.planId)])).lines.map((line) => line.unitPrice)).toEqual([150_000, 1]);
  });

  test.each([
    ['fr', 'Frais de mise en service (Hébergement web — Pro)'],
    ['ar', 'مصاريف التشغيل (استضافة الويب — برو)'],
    ['en', 'Setup fee (Web hosting — Pro)'],
  ] as const)('are in the language %s', async (locale, designation) => {
    const { planId } = await aPlan(ctx, { setupFee: 1 });
    expect((await linesOf([chosen(planId)], locale)).lines[1]?.designation).toBe(designation);
  });

  test('are of one currency; without a line it is the operator’s', async () => {
    const [dinars, euros] = [await aPlan(ctx), await aPlan(ctx, { currency: 'EUR' })];
    expect((await linesOf([chosen(euros.planId)])).currency).toBe('EUR');
    expect(await linesOf([])).toEqual({ lines: [], currency: ctx.tenant.currency });
    expect((await linesOf([chosen(dinars.planId), chosen(dinars.planId)])).lines).toHaveLength(2);
    await expect(linesOf([chosen(dinars.planId), chosen(euros.planId)])).rejects.toMatchObject({
      code: 'sales.mixed_currencies',
      status: 409,
    });
  });

  test('are refused for what is not on sale, naming it', async () => {
    const [gone, other] = [await aPlan(ctx, { active: false }), await aPlan(ctx)];
    const nobody = '019b76da-a800-7bb2-a5a6-a027efd43dc3';
    for (const [choice, planId] of [
      [chosen(gone.planId), gone.planId],
      [chosen(nobody), nobody],
      [chosen(other.planId, 1, [nobody]), nobody],
    ] as const)
      await expect(linesOf([choice])).rejects.toMatchObject({
        code: 'sales.plan_unavailable',
        status: 409,
        params: { planId },
      });
  });
});

describe('the price of lines', () => {
  const line: DraftLine = {
    planId: null,
    designation: 'Formation',
    detail: null,
    quantity: 3,
    cycle: 'once',
    unitPrice: 3333,
    listPrice: null,
    discountBp: 1000,
    ...NO_CATEGORY,
    taxCategory: 'standard',
  };
  const price = (lines: readonly DraftLine[], locale: 'fr' | 'en' = 'fr') =>
    ctx.transaction((tx) => priceLines(tx, customerId, lines, locale));

  test('is less its discount, rounded once, with the rate of its category today', async () => {
    const priced = await price([line, { ...line, discountBp: 0, taxCategory: 'reduced' }]);
    expect(priced.lines).toMatchObject([
      { discount: 1000, ht: 8999, taxRateBp: 1900, exemption: null },
      { discount: 0, ht: 9999, taxRateBp: 900, exemption: null },
    ]);
    expect(priced.totals).toMatchObject({ ht: 18_998, tax: 1710 + 900, ttc: 21_608 });
  });

  test('of an exempt line says why, in the language of the document', async () => {
    h.clock.set('2025-12-31T09:00:00.000Z');
    const hosting = [{ ...line, taxCategory: 'hosting' }];
    expect((await price(hosting)).lines[0]).toMatchObject({
      taxRateBp: 0,
      exemption: expect.stringMatching(/^Exonéré/),
    });
    expect((await price(hosting, 'en')).lines[0]?.exemption).toMatch(/^Exempt from VAT/);
    h.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('of a buyer who is exempt today bears no TVA and says why; the day after the certificate it does', async () => {
    await anExemption(ctx, customerId, { validFrom: '2026-03-03', validUntil: '2026-03-03' });
    expect((await price([line])).buyerExemption).toBeNull();
    h.clock.set('2026-03-03T22:59:00.000Z');
    const priced = await price([line, { ...line, taxCategory: 'reduced' }]);
    expect(priced.lines.map(({ taxRateBp, exemption }) => [taxRateBp, exemption])).toEqual([
      [0, 'Exonéré, art. 42-2° CTCA'],
      [0, 'Exonéré, art. 42-2° CTCA'],
    ]);
    expect(priced.totals).toMatchObject({ ht: 17_998, tax: 0, ttc: 17_998 });
    expect((await price([line], 'en')).buyerExemption?.certificate).toBe(
      'Exemption certificate no. 118/2026, issued by Direction des impôts de Rouiba, valid from 03/03/2026 to 03/03/2026.',
    );
    h.clock.set('2026-03-03T23:00:00.000Z');
    expect(await price([line])).toMatchObject({ buyerExemption: null, totals: { tax: 1710 } });
    h.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('is refused where the category has no rate', async () => {
    await expect(price([{ ...line, taxCategory: 'nothing' }])).rejects.toMatchObject({
      code: 'catalogue.tax_rate_missing',
    });
  });
});

test('what a customer may choose is bounded', () => {
  const planId = '019b76da-a800-7bb2-a5a6-a027efd43dc3';
  const fits = (one: object, times = 1) => choices().safeParse(Array.from({ length: times }, () => one)).success;
  const ids = (count: number) => Array.from({ length: count }, () => planId);
  expect([0, 1, 1000, 1001].map((quantity) => fits({ planId, quantity }))).toEqual([false, true, true, false]);
  expect([20, 21].map((count) => fits({ planId, quantity: 1, addOnIds: ids(count) }))).toEqual([true, false]);
  expect([50, 51].map((times) => fits({ planId, quantity: 1 }, times))).toEqual([true, false]);
  expect(fits({ planId, quantity: 1, price: 1 })).toBe(false);
});
