import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import type { Localised } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import {
  type Category,
  insertCategory,
  MAX_CATEGORIES,
  selectCategories,
  selectCategoryForUpdate,
  updateCategoryRow,
} from './category.queries.ts';
import { changesOf } from './changes.ts';
import { categoryChanged, categoryCreated } from './events.ts';
import { problems } from './problems.ts';
import { DEFAULT_STEPS, type OrderStep } from './product.ts';

export interface CategoryInput {
  readonly slug: string;
  readonly name: Localised;
  readonly position: number;
  readonly orderSteps?: readonly OrderStep[] | undefined;
}

/** @throws ProblemError `catalogue.slug_taken` 409 */
export async function createCategory(
  outer: Ctx,
  input: CategoryInput & { id?: string | undefined },
): Promise<Category> {
  return outer.transaction(async (ctx) => {
    const known = await selectCategories(ctx.db);
    if (known.length >= MAX_CATEGORIES) throw problems.too_many_categories({ maximum: MAX_CATEGORIES });
    const category: Category = {
      id: input.id ?? uuidv7(ctx.now()),
      slug: input.slug,
      name: input.name,
      position: input.position,
      orderSteps: input.orderSteps ?? DEFAULT_STEPS,
    };
    await refusingTakenSlug(input.slug, () => insertCategory(ctx.db, category, ctx.now()));
    await emit(ctx, categoryCreated, { categoryId: category.id, slug: category.slug });
    return category;
  });
}

/**
 * Orders that exist keep the steps that they started with.
 * @throws ProblemError `catalogue.not_found` 404, `catalogue.slug_taken` 409
 */
export async function updateCategory(outer: Ctx, id: string, input: CategoryInput): Promise<Category> {
  return outer.transaction(async (ctx) => {
    const before = await selectCategoryForUpdate(ctx.db, id);
    if (!before) throw problems.not_found();
    const category: Category = {
      id,
      slug: input.slug,
      name: input.name,
      position: input.position,
      orderSteps: input.orderSteps ?? before.orderSteps,
    };
    await refusingTakenSlug(input.slug, () => updateCategoryRow(ctx.db, category));
    await emit(ctx, categoryChanged, { categoryId: id, slug: category.slug, changes: changesOf(before, category) });
    return category;
  });
}

async function refusingTakenSlug(slug: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw isUniqueViolation(error, 'categories_slug') ? problems.slug_taken({ slug }) : error;
  }
}
