import type { Ctx } from '@cm/kit/ctx';
import { differing } from '@cm/kit/changes';
import { emit } from '@cm/kit/events';
import { type CategoryDiscount, type CategoryRules, NO_RULES } from './category.ts';
import { findCategoryOf, lockCategory, updateCategoryRules } from './category.queries.ts';
import { categoryRulesChanged } from './events.ts';
import { problems } from './problems.ts';

/**
 * The rules of a customer's category; all null without one. An archived category keeps acting for those that have it.
 * @query
 */
export async function categoryRulesOf(ctx: Ctx, customerId: string): Promise<CategoryRules> {
  const category = await ctx.transaction((tx) => findCategoryOf(tx.db, tx.actor, customerId));
  return category ? rulesIn(category) : NO_RULES;
}

/**
 * What the customer's category takes off the catalogue's prices at this moment; null: nothing.
 * @query
 */
export async function categoryDiscountOf(ctx: Ctx, customerId: string): Promise<CategoryDiscount | null> {
  const category = await ctx.transaction((tx) => findCategoryOf(tx.db, tx.actor, customerId));
  if (!category || category.discountBp === null) return null;
  return { discountBp: category.discountBp, name: category.name };
}

/**
 * Decides what a category changes, from now on: what is priced, issued or ordered already stays.
 * @throws ProblemError `customers.category_not_found`
 */
export async function setCategoryRules(ctx: Ctx, input: CategoryRules & { readonly id: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const category = await lockCategory(tx.db, input.id);
    if (!category) throw problems.category_not_found();
    const [from, to] = [rulesIn(category), rulesIn(input)];
    if (Object.keys(differing({ ...from }, { ...to })).length === 0) return;
    await updateCategoryRules(tx.db, category.id, to);
    await emit(tx, categoryRulesChanged, { categoryId: category.id, name: category.name.fr, from, to });
  });
}

const rulesIn = ({ paymentDays, kyc, discountBp }: CategoryRules): CategoryRules => ({ paymentDays, kyc, discountBp });
