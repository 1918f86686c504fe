import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { createPlan } from './edit-plan.ts';
import { createCategory } from './edit-category.ts';
import { createProduct } from './create-product.ts';
import type { OrderStep, ProductKycGate } from './product.ts';
import { seedTaxRates } from './seed-tax-rates.ts';
import type { PlanFacts } from './plan-editing.queries.ts';

/** The rates of the law and one category, product and plan on sale: 1 500,00 DA a month before tax unless said. */
export async function aPlan(
  ctx: Ctx,
  wanted: Partial<PlanFacts> & {
    readonly taxCategory?: string;
    readonly kycGate?: ProductKycGate;
    readonly orderSteps?: readonly OrderStep[];
    readonly addOns?: readonly { readonly name: { fr: string }; readonly price: number }[];
    readonly slug?: string;
  } = {},
): Promise<{ planId: string; productId: string; categoryId: string; slug: string }> {
  const {
    taxCategory = 'standard',
    kycGate = 'none',
    orderSteps,
    addOns = [],
    slug = `p-${uuidv7(ctx.now()).slice(-12)}`,
    ...facts
  } = wanted;
  await seedTaxRates(ctx);
  const category = await createCategory(ctx, {
    slug: `c-${slug}`,
    name: { fr: 'Hébergement' },
    position: 1,
    orderSteps,
  });
  const productId = await createProduct(ctx, {
    facts: {
      slug,
      name: { fr: 'Hébergement web', ar: 'استضافة الويب', en: 'Web hosting' },
      description: { fr: 'Un site en ligne.' },
      features: [{ fr: '10 Go' }],
      categoryId: category.id,
      position: 1,
      taxCategory,
      kycGate,
      active: true,
    },
  });
  const planId = await createPlan(ctx, {
    productId,
    facts: {
      name: { fr: 'Pro', ar: 'برو', en: 'Pro' },
      cycle: 'monthly',
      price: 150_000,
      setupFee: 0,
      currency: 'DZD',
      position: 1,
      stock: null,
      active: true,
      ...facts,
    },
    addOns,
  });
  return { planId, productId, categoryId: category.id, slug };
}
