import { planById, seedTaxRates } from '@cm/catalogue';
import { catalogue } from '@cm/catalogue/module';
import { aPlan } from '@cm/catalogue/testing';
import { customers } from '@cm/customers/module';
import { aCategory, rulesOfCategory } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import { aStaffMember, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { scale } from '@cm/kit/money';
import { type Harness, startHarness } from '@cm/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveDiscount } from './approve-discount.ts';
import { putCart, readCart } from './cart.ts';
import { discountReason } from './category-discount.ts';
import { createQuote, requestQuote } from './create-quote.ts';
import { quoteDocument } from './find-sales.ts';
import { sales } from './module.ts';
import { selectOrderLines } from './order.queries.ts';
import { orderCart } from './order-cart.ts';
import { type LineInput, priceQuote } from './price-quote.ts';
import { discountShare } from './quote.ts';
import { selectQuoteLines } from './quote.queries.ts';
import { readQuoteForCustomer, readQuoteForStaff } from './read-quote.ts';
import { readOrderForCustomer } from './read-order.ts';
import { reviseQuote } from './revise-quote.ts';
import { sendQuote } from './send-quote.ts';
import { aBuyer, aSeller, freeLine, salesPorts } from './testing.ts';

const parts = salesPorts();
let h: Harness;
let tenant: Tenant;
let staff: Person;
let categoryId: string;
let buyer: Awaited<ReturnType<typeof aBuyer>>;
let planId: string;
const consent = { termsShown: true, detailsChecked: true, confirmed: true } as const;
const REASON = 'Remise de la catégorie Grands comptes';
const rule = (discountBp: number | null) => rulesOfCategory(staff.ctx, categoryId, { discountBp });
const linesOf = (id: string) => staff.ctx.transaction((ctx) => selectQuoteLines(ctx.db, id));
/** A line of the catalogue, 100 000 centimes a month, as a colleague adds it. */
const planLine = (wanted: Partial<LineInput> = {}): LineInput => {
  const { discountBp: _unsaid, ...line } = freeLine({ planId, designation: 'Pro', unitPrice: 100_000 });
  return { ...line, ...wanted };
};
async function aDraft(lines: readonly LineInput[]): Promise<string> {
  const id = await createQuote(staff.ctx, { customerId: buyer.customerId });
  await priceQuote(staff.ctx, { id, version: 1, lines, notes: null });
  return id;
}
const readByStaff = (id: string) => staff.ctx.transaction((ctx) => readQuoteForStaff(ctx, id));
const shareOf = async (id: string) => (await readByStaff(id)).discountShareBp;

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, sales],
    gatekeeper: testGatekeeper,
    ports: parts.ports,
  });
  tenant = await aSeller(h);
  staff = await aStaffMember(h, tenant, ['quotes.read', 'quotes.manage', 'orders.read']);
  await seedTaxRates(staff.ctx);
  categoryId = await aCategory(staff.ctx, { discountBp: 1000 });
  buyer = await aBuyer(h, tenant, ['portal.orders'], categoryId);
  ({ planId } = await aPlan(staff.ctx, {
    price: 100_000,
    setupFee: 20_000,
    addOns: [{ name: { fr: 'IPv4' }, price: 5005 }],
  }));
});
afterAll(async () => {
  await h.close();
  await parts.close();
});

describe('the cart of a customer of the category', () => {
  test('takes it off the plan, the option and the fee, once rounded for each line, and says why', async () => {
    await rule(1000);
    const addOnId = (await planById(staff.ctx, planId))?.addOns[0]?.id ?? '';
    const { priced } = await putCart(buyer.person.ctx, [{ planId, quantity: 3, addOnIds: [addOnId] }]);
    expect(
      priced.lines.map(({ unitPrice, discount, ht, discountReason: why }) => [unitPrice, discount, ht, why]),
    ).toEqual([
      [100_000, 30_000, 270_000, REASON],
      [5005, 1502, 13_513, REASON], // 1 501,5 centimes, away from zero
      [20_000, 6000, 54_000, REASON],
    ]);
    expect(priced.totals).toMatchObject({ ht: 337_513, tax: 64_127, ttc: 401_640 });
  });

  test('is ordered at the price that it shows; what is ordered stays when the rule changes', async () => {
    await rule(1000);
    await putCart(buyer.person.ctx, [{ planId, quantity: 1, addOnIds: [] }]);
    const { orderId } = await orderCart(buyer.person.ctx, { consent });
    await rule(5000);
    const order = await buyer.person.ctx.transaction((ctx) => readOrderForCustomer(ctx, orderId));
    expect(order).toMatchObject({ ht: 108_000, tax: 20_520, ttc: 128_520 });
    expect(order.lines).toMatchObject([
      { discount: 10_000, discountReason: REASON },
      { discount: 2000, discountReason: REASON },
    ]);
    const [event] = await h.events(tenant.id, 'order.requested');
    expect(event?.payload).toMatchObject({ lines: [{ discount: 10_000, discountReason: REASON }, { discount: 2000 }] });
    await putCart(buyer.person.ctx, [{ planId, quantity: 1, addOnIds: [] }]);
    expect((await readCart(buyer.person.ctx)).priced.totals.ht).toBe(60_000);
  });

  test('of another customer knows nothing of it, nor that of the category without a discount', async () => {
    await rule(1000);
    const other = await aBuyer(h, tenant);
    await putCart(other.person.ctx, [{ planId, quantity: 1, addOnIds: [] }]);
    await putCart(buyer.person.ctx, [{ planId, quantity: 1, addOnIds: [] }]);
    await rule(null);
    for (const { person } of [other, buyer]) {
      const { priced } = await readCart(person.ctx);
      expect(priced.lines).toMatchObject([
        { discount: 0, discountReason: null, ht: 100_000 },
        { discount: 0, discountReason: null, ht: 20_000 },
      ]);
    }
  });

  test('what is taken off is asked for by whoever may order for the customer', async () => {
    await rule(1250);
    const app = await h.app();
    const ask = async (person: Person) => {
      const answer = await app.inject({ method: 'GET', url: '/api/portal/discount', headers: { ...person.headers } });
      return answer.statusCode === 200 ? answer.json() : answer.statusCode;
    };
    const other = await aBuyer(h, tenant);
    const powerless = await aBuyer(h, tenant, ['portal.tickets'], categoryId);
    expect(await ask(buyer.person)).toEqual({ discount: { discountBp: 1250, category: 'Grands comptes' } });
    expect(await ask(other.person)).toEqual({ discount: null });
    expect(await ask(powerless.person)).toBe(403);
  });
});

describe('a quote', () => {
  test('takes it off the lines of the catalogue where nobody says otherwise, never off a free designation', async () => {
    await rule(1000);
    const id = await aDraft([planLine(), planLine({ discountBp: 400 }), planLine({ discountBp: 0 }), freeLine()]);
    expect(await linesOf(id)).toMatchObject([
      {
        discountBp: 1000,
        categoryDiscountBp: 1000,
        categoryName: 'Grands comptes',
        ht: 90_000,
        discountReason: REASON,
      },
      { discountBp: 400, categoryDiscountBp: 1000, ht: 96_000, discountReason: REASON },
      { discountBp: 0, categoryDiscountBp: 1000, ht: 100_000, discountReason: null },
      { discountBp: 0, categoryDiscountBp: 0, categoryName: null, discountReason: null },
    ]);
    expect(await readByStaff(id)).toMatchObject({ categoryDiscountBp: 1000, discountShareBp: 0 });
    const { discountBp: _unsaid, ...free } = freeLine();
    expect(await linesOf(await aDraft([free]))).toMatchObject([{ discountBp: 0 }]);
  });

  test('goes out without a second person when it gives the category’s, however large; what is beyond needs one', async () => {
    await rule(4000);
    const byRule = await aDraft([planLine()]);
    await sendQuote(staff.ctx, { id: byRule, version: 2 });
    const beyond = await aDraft([planLine({ discountBp: 5501 })]);
    await expect(sendQuote(staff.ctx, { id: beyond, version: 2 })).rejects.toMatchObject({
      code: 'sales.approval_required',
      params: { discountBp: 1501 },
    });
    const colleague = await aStaffMember(h, tenant, ['quotes.manage']);
    await expect(approveDiscount(colleague.ctx, { id: byRule, version: 3 })).rejects.toMatchObject({ status: 409 });
    await approveDiscount(colleague.ctx, { id: beyond, version: 2 });
    await sendQuote(staff.ctx, { id: beyond, version: 2 });
    const within = await aDraft([planLine({ discountBp: 5500 })]);
    await sendQuote(staff.ctx, { id: within, version: 2 });
    expect((await linesOf(within))[0]?.discountReason).toBe('Remise, dont 40\u00a0% de la catégorie Grands comptes');
  });

  test('prints why, shows it to its customer, and keeps it in the order', async () => {
    await rule(1000);
    const id = await aDraft([planLine({ discountBp: 1200 }), freeLine({ discountBp: 500 })]);
    await sendQuote(staff.ctx, { id, version: 2 });
    const why = 'Remise, dont 10\u00a0% de la catégorie Grands comptes';
    const printed = await quoteDocument(staff.ctx, id);
    expect(printed?.lines.map(({ discount, discountReason: said }) => [discount, said])).toEqual([
      [12_000, why],
      [50_000, undefined],
    ]);
    const shown = await buyer.person.ctx.transaction((ctx) => readQuoteForCustomer(ctx, id));
    expect(shown.lines).toMatchObject([{ discountReason: why }, { discountReason: null }]);
  });

  test('keeps the rule of the day a line entered it: priced again, sent and revised', async () => {
    await rule(1000);
    const id = await aDraft([planLine()]);
    await rule(3000);
    const [first] = await linesOf(id);
    const lines = [planLine({ lineId: first?.id ?? '', discountBp: 1000, quantity: 2 }), planLine()];
    await priceQuote(staff.ctx, { id, version: 2, lines, notes: 'Revu' });
    const kept = [
      { categoryDiscountBp: 1000, discountBp: 1000, ht: 180_000 },
      { categoryDiscountBp: 3000, discountBp: 3000, ht: 70_000 },
    ];
    expect(await linesOf(id)).toMatchObject(kept);
    await rule(null);
    await sendQuote(staff.ctx, { id, version: 3 });
    expect(await linesOf(id)).toMatchObject(kept);
    const next = await reviseQuote(staff.ctx, { id, reason: 'Un mois de plus' });
    expect(await linesOf(next)).toMatchObject(kept);
    expect(await shareOf(next)).toBe(0);
    // Without the line that it was, the same discount is a colleague's own.
    await priceQuote(staff.ctx, { id: next, version: 1, lines: [planLine({ discountBp: 3000 })], notes: null });
    expect(await shareOf(next)).toBe(3000);
  });

  test('a line that became another plan, or words of its own, has today’s rule or none', async () => {
    await rule(1000);
    const addOnId = (await planById(staff.ctx, planId))?.addOns[0]?.id ?? '';
    const id = await requestQuote(buyer.person.ctx, {
      text: null,
      lines: [{ planId, quantity: 1, addOnIds: [addOnId] }],
      fromCart: false,
    });
    const [plan, option, fee] = await linesOf(id);
    if (!plan || !option || !fee) throw new Error('three lines');
    await rule(500);
    const { planId: otherPlan } = await aPlan(staff.ctx, { price: 100_000 });
    const again = ({ id: lineId, ...line }: typeof plan, change: Partial<LineInput> = {}): LineInput => ({
      lineId,
      planId: line.planId,
      designation: line.designation,
      quantity: line.quantity,
      cycle: line.cycle,
      unitPrice: line.unitPrice,
      discountBp: line.discountBp,
      taxCategory: line.taxCategory,
      ...change,
    });
    await priceQuote(staff.ctx, {
      id,
      version: 1,
      notes: null,
      lines: [
        again(plan),
        again(plan, { planId: otherPlan }),
        again(plan, { planId: null }),
        again(option),
        again(option, { unitPrice: 4000 }),
        again(option, { designation: 'Deux serveurs' }),
        again(option, { cycle: 'yearly' }),
        again(option, { taxCategory: 'reduced' }),
        again(option, { planId }),
        again(fee),
      ],
    });
    expect((await linesOf(id)).map((line) => [line.categoryDiscountBp, line.listPrice])).toEqual([
      [1000, 100_000],
      [500, 100_000],
      [0, null],
      [1000, 5005],
      [1000, 5005],
      [0, null],
      [0, null],
      [0, null],
      [500, 100_000],
      [1000, 20_000],
    ]);
    const foreign = priceQuote(staff.ctx, { id, version: 2, notes: null, lines: [again(plan)] });
    await expect(foreign).rejects.toMatchObject({
      status: 400,
      errors: [{ pointer: '/body/lines/0/lineId', code: 'unknown' }],
    });
  });

  test('no line keeps a category without its name, or a reason without a discount: the database refuses', async () => {
    await rule(1000);
    const id = await aDraft([planLine({ discountBp: 0 })]);
    for (const change of [`category_name = null`, `category_discount_bp = 0`, `discount_reason = 'x'`])
      await expect(
        h.admin.query(`update sales.quote_lines set ${change} where quote_id = '${id}'`),
      ).rejects.toMatchObject({
        code: '23514',
      });
    expect(await staff.ctx.transaction((ctx) => selectOrderLines(ctx.db, id))).toEqual([]);
  });
});

describe('why there is a discount', () => {
  const category = { categoryDiscountBp: 1250, categoryName: 'Santé' };
  test.each([
    ['fr', 1250, 'Remise de la catégorie Santé'],
    ['ar', 1250, 'تخفيض فئة Santé'],
    ['en', 1250, 'Discount of the category Santé'],
    ['fr', 1251, 'Remise, dont 12,5\u00a0% de la catégorie Santé'],
    ['ar', 1251, 'تخفيض، منه 12,5% لفئة Santé'],
    ['en', 1251, 'Discount, of which 12.5% for the category Santé'],
    ['fr', 1, 'Remise de la catégorie Santé'],
  ] as const)('in %s, of %i', (locale, discountBp, said) => {
    expect(discountReason({ ...category, discountBp, discount: 1 }, locale)).toBe(said);
  });

  test('is nothing without a discount or without a category', () => {
    expect(discountReason({ ...category, discountBp: 1250, discount: 0 }, 'fr')).toBeNull();
    const none = { categoryDiscountBp: 0, categoryName: null };
    expect(discountReason({ ...none, discountBp: 1250, discount: 9 }, 'fr')).toBeNull();
  });
});

describe('what a second person must see', () => {
  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 1000 }),
    listPrice: fc.integer({ min: 0, max: 9_000_000 }),
    unitPrice: fc.integer({ min: 0, max: 9_000_000 }),
    discountBp: fc.integer({ min: 0, max: 10_000 }),
    categoryDiscountBp: fc.integer({ min: 0, max: 10_000 }),
  });
  const priced = (one: { quantity: number; unitPrice: number; discountBp: number }) => {
    const gross = one.quantity * one.unitPrice;
    return gross - scale(gross, one.discountBp, 10_000);
  };

  test('is nothing where a line has the category’s discount or less, at the catalogue’s price or above', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const byRule = lines.map((one) => ({
          ...one,
          unitPrice: Math.max(one.unitPrice, one.listPrice),
          discountBp: Math.min(one.discountBp, one.categoryDiscountBp),
        }));
        expect(discountShare(byRule.map((one) => ({ ...one, ht: priced(one) })))).toBe(0);
      }),
    );
  });

  test('is no less than what the price lacks of the rule’s on any line, and no more than the whole discount', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const given = lines.map((one) => ({ ...one, ht: priced(one) }));
        const share = discountShare(given);
        const whole = discountShare(given.map((one) => ({ ...one, categoryDiscountBp: 0 })));
        expect(share).toBeLessThanOrEqual(whole);
        expect(share).toBeLessThanOrEqual(10_000);
        for (const one of given) {
          const full = BigInt(one.quantity) * BigInt(Math.max(one.unitPrice, one.listPrice));
          // Two units of a hundredth of a per cent of `full` would be a centime or more: the rule's part is rounded once.
          const due = full * BigInt(10_000 - one.categoryDiscountBp) - BigInt(one.ht) * 10_000n;
          expect(BigInt(share) * full + 5000n >= due).toBe(true);
        }
      }),
    );
  });
});
