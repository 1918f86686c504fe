import { DEFAULT_STEPS, type OrderStep, plansByIds, type ProductKycGate, reserveStock } from '@cm/catalogue';
import { assertMayOrder } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { nextInSeries, yearlyNumber } from '@cm/kit/numbering';
import { common } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { orderRequested } from './events.ts';
import { assertApprovedKyc, gateOfProducts, KYC_STEP, kycStep } from './kyc-gate.ts';
import { insertOrder, type OrderLine } from './order.queries.ts';
import { type PricedLine } from './price-lines.ts';
import { termsVersionSetting } from './settings.ts';
import { eventLines, appendHistory } from './visible-order.ts';
import { userOf } from './visible-quote.ts';
import { type Consent } from './consent.ts';

export interface NewOrder {
  readonly id?: string | undefined;
  readonly quoteId: string | null;
  readonly customerId: string;
  readonly currency: string;
  readonly lines: readonly PricedLine[];
  readonly totals: { readonly ht: number; readonly tax: number; readonly ttc: number };
  readonly consent: Consent;
}

/**
 * The order of an accepted quote or of a cart, with its number, its steps and what it holds of limited plans.
 * @throws ProblemError `customers.kyc_required` 409, `catalogue.out_of_stock` 409, `common.conflict` 409 for an id in use
 */
export async function placeOrder(outer: Ctx, order: NewOrder): Promise<{ orderId: string; orderNumber: string }> {
  return outer.transaction(async (ctx) => {
    await assertMayOrder(ctx, order.customerId);
    const id = order.id ?? uuidv7(ctx.now());
    const lines: OrderLine[] = order.lines.map((line) => ({ ...line, id: uuidv7(ctx.now()) }));
    const ofPlans = lines.flatMap(({ planId, quantity }) => (planId === null ? [] : [{ planId, quantity }]));
    const planIds = ofPlans.map((line) => line.planId);
    const gate = await gateOfProducts(ctx, lines);
    if (gate === 'before_order') await assertApprovedKyc(ctx, order.customerId);
    const steps = withKycStep(await stepsOf(ctx, planIds), gate);
    await reserveStock(ctx, id, ofPlans);
    const termsVersion = await readSetting(ctx, termsVersionSetting);
    const year = Number(dayIn(ctx.tenant.timeZone, ctx.now()).slice(0, 4));
    const number = yearlyNumber('BC', year, await nextInSeries(ctx, `sales.order:${year}`));
    const row = {
      id,
      number,
      customerId: order.customerId,
      quoteId: order.quoteId,
      state: 'requested' as const,
      currency: order.currency,
      ht: order.totals.ht,
      tax: order.totals.tax,
      ttc: order.totals.ttc,
      consent: JSON.stringify({ ...order.consent, termsVersion, at: ctx.now().toISOString(), ip: ctx.actor.ip }),
      requestedBy: userOf(ctx),
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    };
    try {
      await insertOrder(ctx.db, row, { lines, steps });
    } catch (error) {
      throw isUniqueViolation(error) ? common.conflict() : error;
    }
    await appendHistory(ctx, id, { from: null, to: 'requested', reason: null });
    const { customerId, quoteId, currency } = order;
    const { ht, ttc } = order.totals;
    const about = { orderId: id, number, customerId, quoteId, currency, ht, ttc };
    await emit(ctx, orderRequested, { ...about, lines: eventLines(lines) });
    return { orderId: id, orderNumber: number };
  });
}

/** The approval is looked at again before the validation or the delivery: it may have ended by then. */
function withKycStep(steps: readonly OrderStep[], gate: ProductKycGate): OrderStep[] {
  if (gate === 'none') return [...steps];
  const others = steps.filter(({ key }) => key !== KYC_STEP);
  return gate === 'before_order' ? [kycStep(gate), ...others] : [...others, kycStep(gate)];
}

/** The steps of the categories of all its plans, each once; of none, the steps of any order. */
async function stepsOf(ctx: Ctx, planIds: readonly string[]): Promise<OrderStep[]> {
  const plans = await plansByIds(ctx, planIds);
  const byKey = new Map<string, OrderStep>();
  for (const plan of plans.values())
    for (const step of plan.orderSteps) if (!byKey.has(step.key)) byKey.set(step.key, step);
  const steps = byKey.size === 0 ? [...DEFAULT_STEPS] : [...byKey.values()];
  const commercial = steps.filter((step) => step.kind === 'commercial');
  return [...commercial, ...steps.filter((step) => step.kind === 'technical')];
}
