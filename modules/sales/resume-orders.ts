import type { Ctx } from '@cm/kit/ctx';
import { runAutomaticSteps } from './automatic-steps.ts';
import { ordersWaitingForKyc } from './order.queries.ts';
import { visibleOrder } from './visible-order.ts';

/**
 * The steps that failed for want of an approved verification run again, by themselves: the history says that the platform
 * did them. Returns how many orders were looked at.
 * @command a step that is done is not found again
 */
export async function resumeOrders(ctx: Ctx, customerId: string): Promise<number> {
  return ctx.transaction(async (tx) => {
    const waiting = await ordersWaitingForKyc(tx.db, customerId);
    for (const { id, kind } of waiting)
      await runAutomaticSteps(tx, await visibleOrder(tx, id, { lock: true }), kind, BECAUSE);
    return waiting.length;
  });
}

/** What the history says of such a step. */
const BECAUSE = 'kyc_approved';
