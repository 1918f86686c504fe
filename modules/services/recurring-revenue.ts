import { customerById, customerProblems } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { monthlyOf } from './service.ts';
import { sumRunning } from './service.queries.ts';

export interface RecurringRevenue {
  readonly active: number;
  readonly suspended: number;
  /** What the active services bring in a month, before tax, each currency apart; minor units, rounded as `monthlyOf` says. */
  readonly monthly: readonly { readonly currency: string; readonly amount: number }[];
}

/**
 * A customer's services and what they bring in a month. A suspended one is counted and brings nothing until it is resumed;
 * one that is not delivered yet or has ended is not counted.
 *
 * @throws ProblemError `customers.not_found`
 */
export async function recurringRevenue(ctx: Ctx, customerId: string): Promise<RecurringRevenue> {
  return ctx.transaction(async (tx) => {
    const customer = await customerById(tx, customerId);
    if (!customer) throw customerProblems.not_found();
    const sums = await sumRunning(tx.db, customer.id);
    const active = sums.filter(({ state }) => state === 'active');
    const count = (of: typeof sums) => of.reduce((total, { services }) => total + services, 0);
    const currencies = [...new Set(active.map(({ currency }) => currency))];
    return {
      active: count(active),
      suspended: count(sums.filter(({ state }) => state === 'suspended')),
      monthly: currencies.map((currency) => ({
        currency,
        amount: monthlyOf(active.filter((one) => one.currency === currency)),
      })),
    };
  });
}
