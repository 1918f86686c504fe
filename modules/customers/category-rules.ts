import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { CategoryRules } from './category.ts';
import { findRulesOf, lockCategory, updateCategoryRules } from './category.queries.ts';
import { categoryRulesChanged } from './events.ts';
import { problems } from './problems.ts';

/**
 * The rules of a customer's category; all null without one. An archived category keeps acting for those that have it.
 * @query
 */
export async function categoryRulesOf(ctx: Ctx, customerId: string): Promise<CategoryRules> {
  const rules = await ctx.transaction((tx) => findRulesOf(tx.db, tx.actor, customerId));
  return rules ?? { paymentDays: null, kyc: null };
}

/**
 * Decides what a category changes, from now on: what is issued or ordered already stays.
 * @throws ProblemError `customers.category_not_found`
 */
export async function setCategoryRules(ctx: Ctx, input: CategoryRules & { readonly id: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const category = await lockCategory(tx.db, input.id);
    if (!category) throw problems.category_not_found();
    const from = { paymentDays: category.paymentDays, kyc: category.kyc };
    const to = { paymentDays: input.paymentDays, kyc: input.kyc };
    if (from.paymentDays === to.paymentDays && from.kyc === to.kyc) return;
    await updateCategoryRules(tx.db, category.id, to);
    await emit(tx, categoryRulesChanged, { categoryId: category.id, name: category.name.fr, from, to });
  });
}
