import { type OrderStepKind } from '@cm/catalogue';
import { z } from 'zod';
import { named } from '@cm/kit/named';
import { problems } from './problems.ts';

export const orderState = named(
  'OrderState',
  z.enum(['requested', 'validated', 'in_progress', 'delivered', 'cancelled']),
);
export type OrderState = z.infer<typeof orderState>;

/** PRODUCT.md, "State machines": cancelled, with a reason, from every state before delivered. */
export const orderTransitions: Readonly<Record<OrderState, readonly OrderState[]>> = {
  requested: ['validated', 'cancelled'],
  validated: ['in_progress', 'cancelled'],
  in_progress: ['delivered', 'cancelled'],
  delivered: [],
  cancelled: [],
};

export const stepState = named('OrderStepState', z.enum(['pending', 'done', 'failed', 'skipped']));
export type StepState = z.infer<typeof stepState>;

/** A failed step keeps its place: it is tried again, or skipped with a reason. */
export const stepTransitions: Readonly<Record<StepState, readonly StepState[]>> = {
  pending: ['done', 'failed', 'skipped'],
  failed: ['pending', 'done', 'failed', 'skipped'],
  done: [],
  skipped: [],
};

export interface StepPlace {
  readonly key: string;
  readonly kind: OrderStepKind;
  readonly state: StepState;
}

export const isSettled = (step: StepPlace): boolean => step.state === 'done' || step.state === 'skipped';

/** @throws ProblemError `sales.wrong_state` 409 with {from, to} */
export function assertOrderTransition(from: OrderState, to: OrderState): void {
  if (!orderTransitions[from].includes(to)) throw problems.wrong_state({ from, to });
}

/**
 * A step moves in its turn: commercial ones until the order is validated, technical ones once work has begun, and none
 * before those of its kind that come first are settled.
 * @throws ProblemError `sales.wrong_state` 409 with {from, to}; `sales.step_out_of_turn` 409 naming what comes first
 */
export function assertStepTransition(
  order: { readonly state: OrderState; readonly steps: readonly StepPlace[] },
  step: StepPlace,
  to: StepState,
): void {
  const turn: OrderState = step.kind === 'commercial' ? 'requested' : 'in_progress';
  if (order.state !== turn) throw problems.step_out_of_turn({ step: step.key, waitsFor: turn });
  if (!stepTransitions[step.state].includes(to)) throw problems.wrong_state({ from: step.state, to });
  const earlier = order.steps.slice(0, order.steps.indexOf(step)).find((s) => s.kind === step.kind && !isSettled(s));
  if (earlier) throw problems.step_out_of_turn({ step: step.key, waitsFor: earlier.key });
}

/** @throws ProblemError `sales.steps_pending` 409 naming the first step of these kinds that is not settled */
export function assertStepsSettled(steps: readonly StepPlace[], kinds: readonly StepPlace['kind'][]): void {
  const open = steps.find((step) => kinds.includes(step.kind) && !isSettled(step));
  if (open) throw problems.steps_pending({ step: open.key, state: open.state });
}
