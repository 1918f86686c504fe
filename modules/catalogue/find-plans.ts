import type { Ctx } from '@cm/kit/ctx';
import { type Plan, selectPlans } from './plan.queries.ts';

/**
 * One plan whatever its state, or null. What is sold now has `active`.
 * @query
 */
export async function planById(ctx: Ctx, id: string): Promise<Plan | null> {
  return (await plansByIds(ctx, [id])).get(id) ?? null;
}

/**
 * Plans whatever their state, by id; unknown ids are absent.
 * @throws RangeError above 2 000 ids
 * @query
 */
export async function plansByIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Plan>> {
  const wanted = [...new Set(ids)];
  if (wanted.length > 2000) throw new RangeError(`${wanted.length} plans at once`);
  const plans = await ctx.transaction((inner) => selectPlans(inner.db, wanted));
  return new Map(plans.map((plan) => [plan.id, plan]));
}
