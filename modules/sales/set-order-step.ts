import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { runAutomaticSteps } from './automatic-steps.ts';
import { orderStepChanged, orderStepDone, orderStepFailed } from './events.ts';
import { assertStepTransition, type StepState } from './order.ts';
import { selectOrderSteps, updateStep } from './order.queries.ts';
import { problems } from './problems.ts';
import { orderRef, appendHistory, visibleOrder } from './visible-order.ts';

/**
 * Somebody did a step, could not, skips it, or puts a failed one back to be tried again.
 * @throws ProblemError `sales.not_found` 404; `sales.wrong_state`, `sales.step_out_of_turn` 409
 */
export async function setOrderStep(
  outer: Ctx,
  input: { readonly orderId: string; readonly step: string; readonly to: StepState; readonly reason: string | null },
): Promise<void> {
  await outer.transaction(async (ctx) => {
    const order = await visibleOrder(ctx, input.orderId, { lock: true });
    const steps = await selectOrderSteps(ctx.db, order.id);
    const step = steps.find((known) => known.key === input.step);
    if (!step) throw problems.not_found();
    const { to, reason } = input;
    assertStepTransition({ state: order.state, steps }, step, to);
    await updateStep(ctx.db, step, { state: to, reason, now: ctx.now() });
    await appendHistory(ctx, order.id, { from: step.state, to, reason, step: step.key });
    const about = { ...orderRef(order), stepKey: step.key, from: step.state, reason };
    if (to === 'done') await emit(ctx, orderStepDone, about);
    else if (to === 'failed') await emit(ctx, orderStepFailed, about);
    else await emit(ctx, orderStepChanged, { ...about, to });
    // What comes next may be an automatic step; a failed automatic step put back is tried at once.
    if (to !== 'failed') await runAutomaticSteps(ctx, order, step.kind);
  });
}
