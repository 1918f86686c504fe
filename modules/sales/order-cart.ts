import type { Ctx } from '@cm/kit/ctx';
import { choices, customerOf, writeCart } from './cart.ts';
import { selectCart } from './cart.queries.ts';
import { linesOfChoice, priceLines } from './price-lines.ts';
import { problems } from './problems.ts';
import { type Consent } from './consent.ts';
import { placeOrder } from './place-order.ts';

/**
 * The customer's cart becomes an order at the prices of the catalogue for them; the cart is emptied with it.
 * @throws ProblemError `sales.cart_empty`, `sales.plan_unavailable`, `sales.mixed_currencies` 409, and those of `placeOrder`
 */
export async function orderCart(
  outer: Ctx,
  input: { readonly id?: string | undefined; readonly consent: Consent },
): Promise<{ orderId: string; orderNumber: string }> {
  return outer.transaction(async (ctx) => {
    const customerId = customerOf(ctx);
    const chosen = choices().parse((await selectCart(ctx.db, customerId, { lock: true })) ?? []);
    if (chosen.length === 0) throw problems.cart_empty();
    const { lines, currency } = await linesOfChoice(ctx, customerId, chosen, ctx.locale);
    const { lines: priced, totals } = await priceLines(ctx, customerId, lines, ctx.locale);
    await writeCart(ctx, []);
    return placeOrder(ctx, { ...input, quoteId: null, customerId, currency, lines: priced, totals });
  });
}
