import { plansByIds } from '@cm/catalogue';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuid } from '@cm/kit/ids';
import { z } from 'zod';
import { selectCart, upsertCart } from './cart.queries.ts';
import { cartChanged } from './events.ts';
import { type KycNeed, kycNeedOf } from './kyc-gate.ts';
import { type Choice, linesOfChoice, type PricedDocument, priceLines } from './price-lines.ts';
import { problems } from './problems.ts';

export const choice = () =>
  z.strictObject({
    planId: uuid(),
    quantity: z.int().min(1).max(1000),
    addOnIds: z.array(uuid()).max(20).default([]),
  });
export const choices = () => z.array(choice()).max(50);

export interface PricedCart {
  readonly choices: readonly (Choice & { readonly available: boolean })[];
  readonly currency: string;
  readonly kyc: KycNeed;
  /** Of what is still on sale. */
  readonly priced: PricedDocument;
}

/** The customer that the actor acts for. @throws ProblemError `sales.not_found` 404 for anyone else */
export function customerOf(ctx: Ctx): string {
  if (ctx.actor.kind !== 'customer' || ctx.actor.customerId === null) throw problems.not_found();
  return ctx.actor.customerId;
}

/** The cart with the prices of this moment: nothing that a client sent is ever a price. */
export async function readCart(outer: Ctx): Promise<PricedCart> {
  return outer.transaction(async (ctx) => {
    const customerId = customerOf(ctx);
    const kept = choices().parse((await selectCart(ctx.db, customerId)) ?? []);
    const plans = await plansByIds(
      ctx,
      kept.map((line) => line.planId),
    );
    const shown = kept.map((line) => {
      const plan = plans.get(line.planId);
      const known = new Set(plan?.addOns.map((addOn) => addOn.id));
      return { ...line, available: plan?.active === true && line.addOnIds.every((id) => known.has(id)) };
    });
    const { lines, currency } = await linesOfChoice(
      ctx,
      customerId,
      shown.filter((line) => line.available),
      ctx.locale,
    );
    const kyc = await kycNeedOf(ctx, customerId, lines);
    return { choices: shown, currency, kyc, priced: await priceLines(ctx, customerId, lines, ctx.locale) };
  });
}

/**
 * Replaces the cart.
 * @throws ProblemError `sales.plan_unavailable` 409, `sales.mixed_currencies` 409
 */
export async function putCart(outer: Ctx, lines: readonly Choice[]): Promise<PricedCart> {
  return outer.transaction(async (ctx) => {
    await linesOfChoice(ctx, customerOf(ctx), lines, ctx.locale);
    await writeCart(ctx, lines);
    return readCart(ctx);
  });
}

/** Writes and tells; also empties the cart that became an order or a request. */
export async function writeCart(ctx: Ctx, lines: readonly Choice[]): Promise<void> {
  const customerId = customerOf(ctx);
  const before = choices().parse((await selectCart(ctx.db, customerId, { lock: true })) ?? []);
  await upsertCart(ctx.db, customerId, JSON.stringify(lines), ctx.now());
  await emit(ctx, cartChanged, { customerId, from: before.length, to: lines.length });
}
