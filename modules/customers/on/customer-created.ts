import { provenUsers } from '@cm/identity';
import { on } from '@cm/kit/module';
import { changeState } from '../change-state.ts';
import { findCustomer } from '../customer.queries.ts';
import { customerCreated } from '../events.ts';
import { findOwner } from '../membership.queries.ts';

/**
 * A customer whose owner has a proved address is pending from the start. A quick sign-up may prove it before its customer
 * is there: whichever of the two comes second finds the other.
 */
export const onCustomerCreated = on(customerCreated, 'pending-when-created', async (ctx, { payload }) => {
  const owner = await findOwner(ctx.db, payload.customerId);
  const isProven = owner !== undefined && (await provenUsers(ctx, [owner.userId])).has(owner.userId);
  const customer = await findCustomer(ctx.db, ctx.actor, payload.customerId);
  if (!isProven || customer?.state !== 'prospect') return;
  await changeState(ctx, { id: customer.id, to: 'pending', reason: 'email_verified' });
});
