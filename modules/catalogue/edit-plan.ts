import type { Ctx } from '@cm/kit/ctx';
import { isForeignKeyViolation, isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import type { Localised } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { common, invalidField } from '@cm/kit/problems';
import { changesOf } from './changes.ts';
import { planArchived, planChanged, planCreated } from './events.ts';
import {
  insertPlan,
  type PlanFacts,
  type PlanRecord,
  replaceAddOns,
  selectPlanRecord,
  updatePlanRow,
} from './plan-editing.queries.ts';
import { problems } from './problems.ts';

export interface AddOnInput {
  readonly id?: string | undefined;
  readonly name: Localised;
  readonly price: number;
}

/** @throws ProblemError `common.invalid` 400 for a product that does not exist, `common.conflict` 409 for an id in use */
export async function createPlan(
  outer: Ctx,
  input: { id?: string | undefined; productId: string; facts: PlanFacts; addOns: readonly AddOnInput[] },
): Promise<string> {
  return outer.transaction(async (ctx) => {
    const id = input.id ?? uuidv7(ctx.now());
    const { productId, facts } = input;
    try {
      await insertPlan(ctx.db, { id, productId, facts }, ctx.now());
    } catch (error) {
      if (isForeignKeyViolation(error, 'plans_product')) throw invalidField('/productId', 'unknown');
      if (isUniqueViolation(error)) throw common.conflict();
      throw error;
    }
    await replaceAddOns(ctx.db, id, withIds(ctx, input.addOns));
    const { price, setupFee, currency, cycle, name } = facts;
    await emit(ctx, planCreated, { planId: id, productId, name: name.fr, price, setupFee, currency, cycle });
    return id;
  });
}

/**
 * Quotes and orders that exist keep the price that they snapshot.
 * @throws ProblemError `catalogue.not_found` 404, `catalogue.archived` 409, `common.stale` 409
 */
export async function updatePlan(
  outer: Ctx,
  input: { id: string; version: number; facts: PlanFacts; addOns: readonly AddOnInput[] },
): Promise<void> {
  await outer.transaction(async (ctx) => {
    const plan = await editable(ctx, input.id, input.version);
    const { facts } = input;
    await updatePlanRow(ctx.db, plan, { facts, archivedAt: null, now: ctx.now() });
    await replaceAddOns(ctx.db, plan.id, withIds(ctx, input.addOns));
    const changes = changesOf<PlanFacts>(plan, facts);
    await emit(ctx, planChanged, { planId: plan.id, productId: plan.productId, name: facts.name.fr, changes });
  });
}

export async function archivePlan(outer: Ctx, input: { id: string; version: number }): Promise<void> {
  await outer.transaction(async (ctx) => {
    const plan = await editable(ctx, input.id, input.version);
    await updatePlanRow(ctx.db, plan, { facts: plan, archivedAt: ctx.now(), now: ctx.now() });
    await emit(ctx, planArchived, { planId: plan.id, productId: plan.productId, name: plan.name.fr });
  });
}

async function editable(ctx: Ctx, id: string, version: number): Promise<PlanRecord> {
  const plan = await selectPlanRecord(ctx.db, id, { lock: true });
  if (!plan) throw problems.not_found();
  if (plan.version !== version) throw common.stale({ version: plan.version });
  if (plan.archivedAt) throw problems.archived();
  return plan;
}

const withIds = (ctx: Ctx, addOns: readonly AddOnInput[]) =>
  addOns.map((addOn) => ({ ...addOn, id: addOn.id ?? uuidv7(ctx.now()) }));
