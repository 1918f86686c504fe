import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { changesOf } from './changes.ts';
import { assertTaxCategory, translating } from './create-product.ts';
import { productArchived, productChanged } from './events.ts';
import { problems } from './problems.ts';
import {
  markProductArchived,
  type Product,
  type ProductFacts,
  selectProduct,
  updateProductRow,
} from './product.queries.ts';

/**
 * @param version the version that the editor saw
 * @throws ProblemError `catalogue.not_found` 404, `catalogue.archived` 409, `common.stale` 409, and those of a creation
 */
export async function updateProduct(
  outer: Ctx,
  input: { id: string; version: number; facts: ProductFacts },
): Promise<void> {
  await outer.transaction(async (ctx) => {
    const product = await editable(ctx, input.id, input.version);
    await assertTaxCategory(ctx, input.facts.taxCategory);
    await translating(input.facts.slug, () => updateProductRow(ctx.db, product, input.facts, ctx.now()));
    const changes = changesOf<ProductFacts>(product, input.facts);
    await emit(ctx, productChanged, { productId: product.id, slug: input.facts.slug, changes });
  });
}

/** Takes the product off the sale for good; quotes and services that name it keep it. */
export async function archiveProduct(outer: Ctx, input: { id: string; version: number }): Promise<void> {
  await outer.transaction(async (ctx) => {
    const product = await editable(ctx, input.id, input.version);
    await markProductArchived(ctx.db, product, ctx.now());
    await emit(ctx, productArchived, { productId: product.id, slug: product.slug });
  });
}

async function editable(ctx: Ctx, id: string, version: number): Promise<Product> {
  const product = await selectProduct(ctx.db, id, { lock: true });
  if (!product) throw problems.not_found();
  if (product.version !== version) throw common.stale({ version: product.version });
  if (product.archivedAt) throw problems.archived();
  return product;
}
