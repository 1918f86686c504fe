import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { customerOf } from './cart.ts';
import { insertHistory, type OrderRow, type OrderLine, selectOrder } from './order.queries.ts';
import { problems } from './problems.ts';

/** The order if the actor may see it. @throws ProblemError `sales.not_found` 404 */
export async function visibleOrder(ctx: Ctx, id: string, options: { readonly lock?: boolean } = {}): Promise<OrderRow> {
  const { actor, db } = ctx;
  const mine = actor.kind === 'staff' || actor.kind === 'system' ? {} : { customerId: customerOf(ctx) };
  const order = await selectOrder(db, id, { ...options, ...mine });
  if (!order) throw problems.not_found();
  return order;
}

/** What every event about an order says of it. */
export const orderRef = (order: Pick<OrderRow, 'id' | 'number' | 'customerId'>) => ({
  orderId: order.id,
  number: order.number,
  customerId: order.customerId,
});

/** The lines as events carry them. */
export const eventLines = (lines: readonly OrderLine[]) =>
  lines.map((line) => ({
    id: line.id,
    planId: line.planId,
    designation: line.designation,
    quantity: line.quantity,
    cycle: line.cycle,
    unitPriceHt: line.unitPrice,
    discount: line.discount,
    discountReason: line.discountReason,
    taxCategory: line.taxCategory,
    taxRateBp: line.taxRateBp,
    exemption: line.exemption,
  }));

/** Who moved the order, or one of its steps, from where to where, and why. */
export async function appendHistory(
  ctx: Ctx,
  orderId: string,
  move: { readonly from: string | null; readonly to: string; readonly reason: string | null; readonly step?: string },
): Promise<void> {
  await insertHistory(ctx.db, {
    id: uuidv7(ctx.now()),
    orderId,
    at: ctx.now(),
    actor: actorKey(ctx.actor),
    fromState: move.from,
    toState: move.to,
    stepKey: move.step ?? null,
    reason: move.reason,
  });
}
