import { hasApprovedKyc } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { pick } from '@cm/kit/i18n';
import {
  assertStepTransition,
  isSettled,
  type OrderState,
  orderTransitions,
  type StepState,
  stepState,
} from './order.ts';
import {
  type OrderRow,
  type OrderStepRow,
  selectHistory,
  selectOrderLines,
  selectOrderSteps,
  KYC_REQUIRED,
} from './order.queries.ts';
import { KYC_STEP } from './kyc-gate.ts';
import { visibleOrder } from './visible-order.ts';

const shown = (order: OrderRow) => ({
  id: order.id,
  number: order.number,
  customerId: order.customerId,
  quoteId: order.quoteId,
  state: order.state,
  cancelReason: order.cancelReason,
  currency: order.currency,
  ht: order.ht,
  tax: order.tax,
  ttc: order.ttc,
  createdAt: order.createdAt,
  updatedAt: order.updatedAt,
  deliveredAt: order.deliveredAt,
});

/** An order as its customer follows it: where it stands, never who of us did what. */
export async function readOrderForCustomer(ctx: Ctx, id: string) {
  const order = await visibleOrder(ctx, id);
  const steps = await selectOrderSteps(ctx.db, id);
  const history = await selectHistory(ctx.db, id);
  return {
    ...shown(order),
    lines: await selectOrderLines(ctx.db, id),
    steps: steps.map((step) => ({ name: pick(step.name, ctx.locale), done: isSettled(step) })),
    waitsForKyc: await waitsForKyc(ctx, order, steps),
    history: history.filter((move) => move.stepKey === null).map((move) => ({ at: move.at, state: move.toState })),
    can: { cancel: order.state === 'requested' },
  };
}

/** A step has failed for want of an approval, or will: nothing but the customer's verification moves it. */
async function waitsForKyc(
  ctx: Ctx,
  { state, customerId }: OrderRow,
  steps: readonly OrderStepRow[],
): Promise<boolean> {
  if (state === 'delivered' || state === 'cancelled') return false;
  const open = steps.filter((step) => !isSettled(step));
  if (!open.some(({ key, reason }) => key === KYC_STEP || reason === KYC_REQUIRED)) return false;
  return !(await hasApprovedKyc(ctx, customerId));
}

export async function readOrderForStaff(ctx: Ctx, id: string) {
  const order = await visibleOrder(ctx, id);
  const steps = await selectOrderSteps(ctx.db, id);
  const history = await selectHistory(ctx.db, id);
  const manages = ctx.actor.kind === 'staff' && ctx.actor.permissions.has('orders.manage');
  const next = manages ? orderTransitions[order.state] : [];
  const settled = (kind: OrderStepRow['kind']) =>
    steps.every(
      (step) => step.kind !== kind || isSettled(step) || (kind === 'commercial' && step.mode === 'automatic'),
    );
  return {
    ...shown(order),
    consent: order.consent,
    lines: await selectOrderLines(ctx.db, id),
    steps: steps.map((step) => ({
      ...step,
      can: stepState.options.filter((to) => manages && mayMove({ state: order.state, steps }, step, to)),
    })),
    history: history.map((move) => ({
      at: move.at,
      actor: move.actor,
      from: move.fromState,
      to: move.toState,
      step: move.stepKey,
      reason: move.reason,
    })),
    can: {
      validate: next.includes('validated') && settled('commercial'),
      start: next.includes('in_progress'),
      deliver: next.includes('delivered') && steps.every(isSettled),
      cancel: next.includes('cancelled'),
    },
  };
}

function mayMove(
  order: { readonly state: OrderState; readonly steps: readonly OrderStepRow[] },
  step: OrderStepRow,
  to: StepState,
): boolean {
  try {
    assertStepTransition(order, step, to);
    return true;
  } catch {
    return false;
  }
}
