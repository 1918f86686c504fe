import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { type Localised, pick } from '@cm/kit/i18n';
import { selectCategories } from './category.queries.ts';
import { documentTotals } from './document-totals.ts';
import { plansByIds } from './find-plans.ts';
import { selectPlanIdsOnSale } from './plan-editing.queries.ts';
import type { Plan } from './plan.queries.ts';
import { type Product, selectOnSale } from './product.queries.ts';
import { type TaxRate, taxRatesOn } from './tax-rate-on.ts';

/**
 * The products on sale with their plans, in the visitor's language, prices before and after the tax of today (loi 18-05
 * asks for the price with all taxes). A product without a plan on sale is not shown.
 * @param only the slug of one product
 */
export async function readShopWindow(outer: Ctx, only?: string) {
  return outer.transaction(async (ctx) => {
    const products = await selectOnSale(ctx.db, only);
    const ids = await selectPlanIdsOnSale(
      ctx.db,
      products.map((product) => product.id),
    );
    const plans = await plansByIds(ctx, ids);
    const today = dayIn(ctx.tenant.timeZone, ctx.now());
    const rates = await taxRatesOn(ctx, [], today);
    const say = (text: Localised): string => pick(text, ctx.locale);
    const shown = products.flatMap((product) => {
      const rate = rates.get(product.taxCategory);
      const own = ids.map((id) => plans.get(id)).filter((plan) => plan?.productId === product.id);
      if (!rate || own.length === 0) return [];
      return [
        shownProduct(
          product,
          own.filter((plan) => plan !== undefined),
          rate,
          say,
        ),
      ];
    });
    const categories = await selectCategories(ctx.db);
    return {
      categories: categories
        .filter((category) => shown.some((product) => product.categoryId === category.id))
        .map(({ id, slug, name }) => ({ id, slug, name: say(name) })),
      products: shown,
    };
  });
}

function shownProduct(product: Product, plans: readonly Plan[], rate: TaxRate, say: (text: Localised) => string) {
  const withTax = (ht: number) => ({
    ht,
    ttc: documentTotals([{ quantity: 1, unitPrice: ht, taxRateBp: rate.rateBp }]).ttc,
  });
  return {
    id: product.id,
    slug: product.slug,
    categoryId: product.categoryId,
    name: say(product.name),
    description: say(product.description),
    features: product.features.map(say),
    kycGate: product.kycGate,
    tax: {
      rateBp: rate.rateBp,
      label: say(rate.label),
      exemptionReason: rate.exemptionReason && say(rate.exemptionReason),
    },
    plans: plans.map((plan) => ({
      id: plan.id,
      name: say(plan.planName),
      cycle: plan.cycle,
      currency: plan.currency,
      price: withTax(plan.price),
      setupFee: withTax(plan.setupFee),
      available: plan.stock === null || plan.stock > 0,
      addOns: plan.addOns.map((addOn) => ({ id: addOn.id, name: say(addOn.name), price: withTax(addOn.price) })),
    })),
  };
}
