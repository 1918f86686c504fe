import { categoryById, categoryOf } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import {
  type CategoryGroup,
  deleteGroupOfCategory,
  findOpenGroupOfCategory,
  listCategoryGroups,
  lockGroupOfCategory,
  upsertGroupOfCategory,
} from './customer-category-group.queries.ts';
import { categoryGroupChanged } from './events.ts';
import { assertGroup } from './groups.ts';
import { insertChange } from './history.queries.ts';
import { problems } from './problems.ts';

/** Who the history names for what this rule did, and why. */
const RULE = { actor: 'system:tickets.customer_category', reason: 'customer_category' } as const;

/** The categories of customers whose tickets have a group of their own. */
export const categoryGroups = (ctx: Ctx): Promise<CategoryGroup[]> => listCategoryGroups(ctx.db);

/**
 * Says which group the tickets go to that customers of a category open from now on; null: as for everybody.
 * @throws ProblemError `tickets.not_found` for a category that is not the operator's, `tickets.unknown_group`
 */
export function setCategoryGroup(
  outer: Ctx,
  { categoryId, groupId }: { readonly categoryId: string; readonly groupId: string | null },
): Promise<void> {
  return outer.transaction(async (ctx) => {
    const category = await categoryById(ctx, categoryId);
    if (!category) throw problems.not_found();
    const before = await lockGroupOfCategory(ctx.db, categoryId);
    if (before === groupId) return;
    if (groupId === null) await deleteGroupOfCategory(ctx.db, categoryId);
    else {
      await assertGroup(ctx, groupId);
      await upsertGroupOfCategory(ctx.db, { categoryId, groupId }, ctx.now());
    }
    await emit(ctx, categoryGroupChanged, { categoryId, name: category.name.fr, before, after: groupId });
  });
}

/** Where the tickets go that this customer opens: the group of their category, as long as it is in use; null: where all go. */
export async function groupForCustomer(ctx: Ctx, customerId: string | null): Promise<string | null> {
  const category = customerId === null ? null : await categoryOf(ctx, customerId);
  return category ? findOpenGroupOfCategory(ctx.db, category.id) : null;
}

/** What the rule did with a new ticket, in its history: where it would have gone, where it went, why. */
export async function recordRouting(
  ctx: Ctx,
  ticketId: string,
  { before, after }: { readonly before: string | null; readonly after: string },
): Promise<void> {
  if (before === after) return;
  const at = ctx.now();
  await insertChange(ctx.db, { id: uuidv7(at), ticketId, change: 'group', before, after, ...RULE, at });
}
