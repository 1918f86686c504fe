import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { runAutomaticSteps } from './automatic-steps.ts';
import { orderDelivered, orderStarted, orderValidated } from './events.ts';
import { assertOrderTransition, assertStepsSettled, type OrderState } from './order.ts';
import { type OrderRow, selectOrderLines, selectOrderSteps, updateOrder } from './order.queries.ts';
import { eventLines, orderRef, appendHistory, visibleOrder } from './visible-order.ts';

/**
 * The commercial side says yes. Its automatic steps run first; when one fails, the order stays where it is, the step
 * keeps its reason, and validating again tries it again.
 * @returns the order's state afterwards
 * @throws ProblemError `sales.not_found` 404; `sales.wrong_state`, `sales.steps_pending` 409
 */
export async function validateOrder(outer: Ctx, id: string): Promise<{ state: OrderState }> {
  return outer.transaction(async (ctx) => {
    const order = await visibleOrder(ctx, id, { lock: true });
    assertOrderTransition(order.state, 'validated');
    const steps = await runAutomaticSteps(ctx, order, 'commercial');
    if (steps.some((step) => step.kind === 'commercial' && step.mode === 'automatic' && step.state === 'failed'))
      return { state: order.state };
    assertStepsSettled(steps, ['commercial']);
    await move(ctx, order, 'validated');
    await emit(ctx, orderValidated, orderRef(order));
    return { state: 'validated' };
  });
}

/** Work begins; the automatic technical steps that come first run. @throws ProblemError `sales.not_found` 404, `sales.wrong_state` 409 */
export async function startOrder(outer: Ctx, id: string): Promise<{ state: OrderState }> {
  return outer.transaction(async (ctx) => {
    const order = await visibleOrder(ctx, id, { lock: true });
    assertOrderTransition(order.state, 'in_progress');
    await move(ctx, order, 'in_progress');
    await emit(ctx, orderStarted, orderRef(order));
    await runAutomaticSteps(ctx, order, 'technical');
    return { state: 'in_progress' };
  });
}

/**
 * All is done: the services begin and the invoice is drafted by whoever listens to the event, which carries the lines.
 * @throws ProblemError `sales.not_found` 404; `sales.wrong_state`, `sales.steps_pending` 409
 */
export async function deliverOrder(outer: Ctx, id: string): Promise<{ state: OrderState }> {
  return outer.transaction(async (ctx) => {
    const order = await visibleOrder(ctx, id, { lock: true });
    assertOrderTransition(order.state, 'delivered');
    assertStepsSettled(await selectOrderSteps(ctx.db, id), ['commercial', 'technical']);
    await move(ctx, order, 'delivered');
    const lines = await selectOrderLines(ctx.db, id);
    await emit(ctx, orderDelivered, { ...orderRef(order), currency: order.currency, lines: eventLines(lines) });
    return { state: 'delivered' };
  });
}

async function move(ctx: Ctx, order: OrderRow, to: OrderState): Promise<void> {
  const delivered = to === 'delivered' ? { deliveredAt: ctx.now() } : {};
  await updateOrder(ctx.db, order, { state: to, version: order.version + 1, updatedAt: ctx.now(), ...delivered });
  await appendHistory(ctx, order.id, { from: order.state, to, reason: null });
}
