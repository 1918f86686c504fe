import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { assertTransition, type CustomerState } from './customer.ts';
import { lockCustomer, updateCustomer } from './customer.queries.ts';
import { customerStateChanged } from './events.ts';
import { problems } from './problems.ts';

/**
 * Moves a customer to another state. `reason` is what the customer reads.
 * @throws ProblemError `customers.not_found`, `customers.wrong_state` {from, to}
 */
export async function changeState(
  ctx: Ctx,
  input: { readonly id: string; readonly to: CustomerState; readonly reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockCustomer(tx.db, tx.actor, input.id);
    if (!row) throw problems.not_found();
    assertTransition(row.state, input.to);
    await updateCustomer(
      tx.db,
      row.id,
      {
        state: input.to,
        stateReason: input.reason,
        stateChangedAt: tx.now(),
      },
      tx.now(),
    );
    await emit(tx, customerStateChanged, {
      customerId: row.id,
      number: row.number,
      from: row.state,
      to: input.to,
      reason: input.reason,
    });
  });
}
