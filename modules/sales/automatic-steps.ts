import { assertMayOrder } from '@cm/customers';
import { emit } from '@cm/kit/events';
import type { Ctx } from '@cm/kit/ctx';
import { ProblemError } from '@cm/kit/problems';
import { orderStepDone, orderStepFailed } from './events.ts';
import { assertApprovedKyc, KYC_STEP } from './kyc-gate.ts';
import { isSettled } from './order.ts';
import { type OrderRow, type OrderStepRow, selectOrderSteps, updateStep } from './order.queries.ts';
import { orderRef, appendHistory } from './visible-order.ts';

/** What the platform can do by itself. An automatic step that is not here waits for a person, like a manual one. */
const AUTOMATIC: Readonly<Record<string, (ctx: Ctx, order: OrderRow) => Promise<void>>> = {
  kyc_check: (ctx, order) => assertMayOrder(ctx, order.customerId),
  [KYC_STEP]: (ctx, order) => assertApprovedKyc(ctx, order.customerId),
};

/**
 * Runs, in their turn, the automatic steps of a kind that are pending or failed. The first that fails keeps its place,
 * with the reason, and stops the rest; `because` is what the history says of those that are done now; it runs again at the next try. Gives the steps as they are afterwards.
 */
export async function runAutomaticSteps(
  ctx: Ctx,
  order: OrderRow,
  kind: OrderStepRow['kind'],
  because: string | null = null,
): Promise<OrderStepRow[]> {
  for (const step of await selectOrderSteps(ctx.db, order.id)) {
    if (step.kind !== kind || isSettled(step)) continue;
    const run = step.mode === 'automatic' ? AUTOMATIC[step.key] : undefined;
    if (!run || (await outcome(ctx, order, step, { run, because })) === 'failed') break;
  }
  return selectOrderSteps(ctx.db, order.id);
}

async function outcome(
  ctx: Ctx,
  order: OrderRow,
  step: OrderStepRow,
  { run, because }: { readonly run: (ctx: Ctx, order: OrderRow) => Promise<void>; readonly because: string | null },
): Promise<'done' | 'failed'> {
  const reason = await run(ctx, order).then(
    () => null,
    (error: unknown) => {
      // A refusal is an answer; anything else is a defect and must not pass for one.
      if (error instanceof ProblemError) return error.code;
      throw error;
    },
  );
  const state = reason === null ? 'done' : 'failed';
  await updateStep(ctx.db, step, { state, reason, now: ctx.now() });
  await appendHistory(ctx, order.id, { from: step.state, to: state, reason: reason ?? because, step: step.key });
  const definition = state === 'done' ? orderStepDone : orderStepFailed;
  await emit(ctx, definition, { ...orderRef(order), stepKey: step.key, from: step.state, reason });
  return state;
}
