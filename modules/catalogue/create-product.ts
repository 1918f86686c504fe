import type { Ctx } from '@cm/kit/ctx';
import { isForeignKeyViolation, isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common, invalidField } from '@cm/kit/problems';
import { productCreated } from './events.ts';
import { problems } from './problems.ts';
import { insertProduct, type ProductFacts } from './product.queries.ts';
import { selectRates } from './tax-rate.queries.ts';

/**
 * @throws ProblemError `catalogue.slug_taken` 409, `common.conflict` 409 for an id in use, `common.invalid` 400 for a
 *   category of products or of tax that does not exist
 */
export async function createProduct(
  outer: Ctx,
  input: { id?: string | undefined; facts: ProductFacts },
): Promise<string> {
  return outer.transaction(async (ctx) => {
    const id = input.id ?? uuidv7(ctx.now());
    await assertTaxCategory(ctx, input.facts.taxCategory);
    await translating(input.facts.slug, () => insertProduct(ctx.db, id, input.facts, ctx.now()));
    const { slug, taxCategory } = input.facts;
    await emit(ctx, productCreated, { productId: id, slug, taxCategory });
    return id;
  });
}

/** @throws ProblemError `common.invalid` 400: a product whose tax nobody entered could never be sold */
export async function assertTaxCategory(ctx: Ctx, category: string): Promise<void> {
  const rates = await selectRates(ctx.db, { category });
  if (rates.length === 0) throw invalidField('/taxCategory', 'unknown', { category });
}

/** Runs a write of a product and says what its constraints refused. */
export async function translating(slug: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isUniqueViolation(error, 'products_slug')) throw problems.slug_taken({ slug });
    if (isUniqueViolation(error)) throw common.conflict();
    if (isForeignKeyViolation(error, 'products_category')) throw invalidField('/categoryId', 'unknown');
    throw error;
  }
}
