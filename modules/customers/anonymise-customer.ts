import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { assertTransition } from './customer.ts';
import { lockCustomer, updateCustomer } from './customer.queries.ts';
import { customerStateChanged } from './events.ts';
import { familyOf } from './family.queries.ts';
import { problems } from './problems.ts';

/**
 * Begins the erasure of a closed account: nobody acts for it from now on, nor for those that were merged into it.
 * @param reference the number of the request about personal data
 * @throws ProblemError `customers.not_found`, `customers.wrong_state` {from, to}
 * @command a second call throws `customers.wrong_state`
 */
export async function anonymiseCustomer(ctx: Ctx, id: string, reference: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockCustomer(tx.db, tx.actor, id);
    if (!row) throw problems.not_found();
    assertTransition(row.state, 'anonymised');
    const change = { state: 'anonymised', stateReason: null, stateChangedAt: tx.now() } as const;
    for (const one of await familyOf(tx.db, row.id)) await updateCustomer(tx.db, one, change, tx.now());
    const { number, state: from } = row;
    await emit(tx, customerStateChanged, { customerId: row.id, number, from, to: 'anonymised', reason: reference });
  });
}
