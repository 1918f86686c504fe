import { releaseStock } from '@cm/catalogue';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { orderCancelled } from './events.ts';
import { assertOrderTransition } from './order.ts';
import { updateOrder } from './order.queries.ts';
import { problems } from './problems.ts';
import { orderRef, appendHistory, visibleOrder } from './visible-order.ts';

/**
 * Ends an order before its delivery, with a reason, and gives back what it held. Customers may while nobody has
 * validated it.
 * @throws ProblemError `sales.not_found` 404, `sales.wrong_state` 409
 */
export async function cancelOrder(outer: Ctx, input: { readonly id: string; readonly reason: string }): Promise<void> {
  await outer.transaction(async (ctx) => {
    const order = await visibleOrder(ctx, input.id, { lock: true });
    assertOrderTransition(order.state, 'cancelled');
    const by = ctx.actor.kind === 'anonymous' ? 'system' : ctx.actor.kind;
    if (by === 'customer' && order.state !== 'requested')
      throw problems.wrong_state({ from: order.state, to: 'cancelled' });
    await updateOrder(ctx.db, order, {
      state: 'cancelled',
      cancelReason: input.reason,
      version: order.version + 1,
      updatedAt: ctx.now(),
    });
    await appendHistory(ctx, order.id, { from: order.state, to: 'cancelled', reason: input.reason });
    await releaseStock(ctx, order.id, input.reason);
    await emit(ctx, orderCancelled, { ...orderRef(order), from: order.state, reason: input.reason, by });
  });
}
