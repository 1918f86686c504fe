import { holdsAll } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { lockCustomer, updateCustomer } from './customer.queries.ts';
import { accountManagerChanged } from './events.ts';
import { problems } from './problems.ts';

/**
 * Gives a customer to the colleague who looks after them, or to nobody. Whoever comes to look after them is told, unless they
 * took it themselves.
 *
 * @throws ProblemError `customers.not_found`, `common.stale`, `customers.unknown_account_manager` for somebody who is no active
 *   colleague or may not read customers
 */
export async function assignAccountManager(
  ctx: Ctx,
  input: { readonly id: string; readonly accountManagerId: string | null; readonly version: number },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockCustomer(tx.db, tx.actor, input.id);
    if (!row || row.state === 'anonymised') throw problems.not_found();
    if (row.version !== input.version) throw common.stale();
    const { accountManagerId: to } = input;
    if (to === row.accountManagerId) return;
    if (to !== null && !(await holdsAll(tx, to, ['customers.read']))) throw problems.unknown_account_manager();
    await updateCustomer(tx.db, row.id, { accountManagerId: to }, tx.now());
    await emit(tx, accountManagerChanged, {
      customerId: row.id,
      number: row.number,
      from: row.accountManagerId,
      to,
      by: tx.actor.kind === 'staff' ? tx.actor.userId : null,
    });
  });
}
