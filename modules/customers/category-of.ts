import type { Ctx } from '@cm/kit/ctx';
import type { Localised } from '@cm/kit/i18n';
import { findCategory, findCategoryOf } from './category.queries.ts';

export interface NamedCategory {
  readonly id: string;
  readonly name: Localised;
}

/**
 * The category of a customer, archived or not; null without one.
 * @query
 */
export async function categoryOf(ctx: Ctx, customerId: string): Promise<NamedCategory | null> {
  return named(await ctx.transaction((tx) => findCategoryOf(tx.db, tx.actor, customerId)));
}

/**
 * A category of customers by its id, archived or not.
 * @query
 */
export async function categoryById(ctx: Ctx, id: string): Promise<NamedCategory | null> {
  return named(await ctx.transaction((tx) => findCategory(tx.db, id)));
}

const named = (category: NamedCategory | undefined): NamedCategory | null =>
  category ? { id: category.id, name: category.name } : null;
