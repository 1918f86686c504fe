import type { Result } from '@cm/api-client/client';
import { liveTotals, type PlanOffer, type Price, shareOf } from '@cm/catalogue/web/public.ts';

type Plan = Result<'public.catalogue.get'>['plans'][number];

/** What one costs with the discount taken off, by the rule of the server: the line's discount rounded once, then its tax. */
export function ownPrice(price: Price, discountBp: number, taxRateBp: number): Price {
  const discount = shareOf(price.ht, discountBp);
  if (discount === 0) return price;
  const { ht, ttc } = liveTotals([{ quantity: 1, unitPrice: price.ht, discount, taxRateBp }]);
  return { ht, ttc, insteadOf: price.ttc };
}

/** A plan at the prices that the customer pays. */
export function ownPlan<P extends PlanOffer>(plan: P, discountBp: number, taxRateBp: number): P {
  const own = (price: Price): Price => ownPrice(price, discountBp, taxRateBp);
  const addOns = plan.addOns.map((addOn) => ({ ...addOn, price: own(addOn.price) }));
  return { ...plan, price: own(plan.price), setupFee: own(plan.setupFee), addOns };
}

/** What a choice comes to, at the catalogue's own prices with the discount of each line: what the cart will say. */
export function choiceTotals(
  {
    plan,
    addOnIds,
    quantity,
  }: { readonly plan: Plan; readonly addOnIds: readonly string[]; readonly quantity: number },
  discountBp: number,
  taxRateBp: number,
) {
  const added = plan.addOns.filter(({ id }) => addOnIds.includes(id)).map(({ price }) => price.ht);
  return liveTotals(
    [plan.price.ht, ...added, plan.setupFee.ht].map((unitPrice) => ({
      quantity,
      unitPrice,
      discount: shareOf(quantity * unitPrice, discountBp),
      taxRateBp,
    })),
  );
}
