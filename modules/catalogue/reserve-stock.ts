import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { stockReleased, stockReserved } from './events.ts';
import { problems } from './problems.ts';
import { endReservations, giveStockBack, insertReservation, takeStock } from './stock.queries.ts';

/**
 * Takes what an order needs off the limited plans, in the caller's transaction: all of it or a refusal. Plans without a
 * limit are left alone. The rows are taken in the order of their ids, so that two orders never wait for each other.
 * @throws ProblemError `catalogue.out_of_stock` 409
 * @command a holder has one reservation of each plan
 */
export async function reserveStock(
  outer: Ctx,
  holderId: string,
  wanted: readonly { readonly planId: string; readonly quantity: number }[],
): Promise<void> {
  const byPlan = new Map<string, number>();
  for (const { planId, quantity } of wanted) byPlan.set(planId, (byPlan.get(planId) ?? 0) + quantity);
  await outer.transaction(async (ctx) => {
    for (const [planId, quantity] of [...byPlan].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { taken, left } = await takeStock(ctx.db, planId, quantity);
      if (!taken) throw problems.out_of_stock({ planId });
      if (left === null) continue;
      await insertReservation(ctx.db, { planId, holderId, quantity, now: ctx.now() });
      await emit(ctx, stockReserved, { planId, holderId, quantity, left });
    }
  });
}

/**
 * Gives back all that an order still holds. Doing it twice gives back once.
 * @command what is given back is no longer held: the second call finds nothing
 */
export async function releaseStock(outer: Ctx, holderId: string, reason: string): Promise<void> {
  await outer.transaction(async (ctx) => {
    const ended = await endReservations(ctx.db, holderId, reason.slice(0, 500), ctx.now());
    for (const row of ended.sort((a, b) => (a.planId < b.planId ? -1 : 1))) {
      await giveStockBack(ctx.db, row.planId, row.quantity);
      await emit(ctx, stockReleased, {
        planId: row.planId,
        holderId,
        quantity: row.quantity,
        reason: reason.slice(0, 500),
      });
    }
  });
}
