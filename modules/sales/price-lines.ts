import { type Cycle, documentTotals, type DocumentTotals, lineTax, plansByIds, taxRatesOn } from '@cm/catalogue';
import { type TaxExemption, taxExemptionOn } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { type Locale, pick } from '@cm/kit/i18n';
import { scale } from '@cm/kit/money';
import { discountReason, type LineCategory, lineCategoryOf } from './category-discount.ts';
import { problems } from './problems.ts';

/** A line before its tax: what staff typed, or what the catalogue says of a plan. Amounts before tax, minor units. */
export interface DraftLine extends LineCategory {
  readonly planId: string | null;
  readonly designation: string;
  readonly detail: string | null;
  readonly quantity: number;
  readonly cycle: Cycle;
  readonly unitPrice: number;
  /** The catalogue's price today; null for a free designation. */
  readonly listPrice: number | null;
  /** All that is taken off, the category's part in it. */
  readonly discountBp: number;
  readonly taxCategory: string;
}

export interface PricedLine extends DraftLine {
  readonly discount: number;
  /** Why, in the document's language; null where no rule says so. */
  readonly discountReason: string | null;
  readonly taxRateBp: number;
  /** The legal ground of a zero rate, in the document's language. */
  readonly exemption: string | null;
  readonly ht: number;
}

export interface PricedDocument {
  readonly lines: readonly PricedLine[];
  readonly totals: DocumentTotals;
  /** Why the buyer pays no TVA today; null: they do. */
  readonly buyerExemption: TaxExemption | null;
}

/**
 * Totals of lines for a customer at the rates of the day, by the catalogue's one computation.
 * @throws ProblemError `catalogue.tax_rate_missing` 409
 */
export async function priceLines(
  ctx: Ctx,
  customerId: string,
  lines: readonly DraftLine[],
  locale: Locale,
): Promise<PricedDocument> {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  const rates = await taxRatesOn(ctx, [...new Set(lines.map((line) => line.taxCategory))], today);
  const buyerExemption = await taxExemptionOn(ctx, customerId, { day: today, locale });
  const ground = buyerExemption?.mention ?? null;
  const priced = lines.map((line) => {
    const { rateBp, exemption } = lineTax(rates.get(line.taxCategory), ground, locale);
    const discount = scale(line.quantity * line.unitPrice, line.discountBp, 10_000);
    return {
      ...line,
      discount,
      discountReason: discountReason({ ...line, discount }, locale),
      taxRateBp: rateBp,
      exemption,
    };
  });
  const totals = documentTotals(priced);
  const withHt = priced.map((line, index) => ({ ...line, ht: totals.lines[index]?.ht ?? 0 }));
  return { lines: withHt, totals, buyerExemption };
}

/** What a customer chose: no price can be in it. */
export interface Choice {
  readonly planId: string;
  readonly quantity: number;
  readonly addOnIds: readonly string[];
}

/**
 * The lines of a choice at the prices of the catalogue, less what the customer's category takes off now: the plan, its add-ons,
 * and its setup fee once.
 * @throws ProblemError `sales.plan_unavailable` 409 for what is not on sale, `sales.mixed_currencies` 409
 */
export async function linesOfChoice(
  ctx: Ctx,
  customerId: string,
  choices: readonly Choice[],
  locale: Locale,
): Promise<{ lines: DraftLine[]; currency: string }> {
  const plans = await plansByIds(
    ctx,
    choices.map((choice) => choice.planId),
  );
  const category = await lineCategoryOf(ctx, customerId, locale);
  const discountBp = category.categoryDiscountBp;
  const lines: DraftLine[] = [];
  const currencies = new Set<string>();
  for (const { planId, quantity, addOnIds } of choices) {
    const plan = plans.get(planId);
    if (!plan?.active) throw problems.plan_unavailable({ planId });
    currencies.add(plan.currency);
    const base = { detail: null, quantity, discountBp, ...category, taxCategory: plan.taxCategory };
    const name = `${pick(plan.productName, locale)} — ${pick(plan.planName, locale)}`;
    const { cycle } = plan;
    lines.push({ ...base, planId, designation: name, cycle, unitPrice: plan.price, listPrice: plan.price });
    for (const id of addOnIds) {
      const addOn = plan.addOns.find((known) => known.id === id);
      if (!addOn) throw problems.plan_unavailable({ planId: id });
      const designation = `${pick(addOn.name, locale)} (${name})`.slice(0, 500);
      lines.push({ ...base, planId: null, designation, cycle, unitPrice: addOn.price, listPrice: addOn.price });
    }
    if (plan.setupFee > 0) {
      const designation = `${SETUP[locale]} (${name})`.slice(0, 500);
      const fee = { unitPrice: plan.setupFee, listPrice: plan.setupFee };
      lines.push({ ...base, planId: null, designation, cycle: 'once', ...fee });
    }
  }
  if (currencies.size > 1) throw problems.mixed_currencies();
  return { lines, currency: [...currencies][0] ?? ctx.tenant.currency };
}

const SETUP: Readonly<Record<Locale, string>> = {
  fr: 'Frais de mise en service',
  ar: 'مصاريف التشغيل',
  en: 'Setup fee',
};
