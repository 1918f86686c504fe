import { userById } from '@cm/identity';
import { userEmailVerified } from '@cm/identity/events';
import { on } from '@cm/kit/module';
import { changeState } from '../change-state.ts';
import { findContactOfUser } from '../contact.queries.ts';
import { findCustomer } from '../customer.queries.ts';

/** The first contact proved their address: the prospect becomes a pending customer. */
export const onUserEmailVerified = on(userEmailVerified, 'make-pending', async (ctx, { payload }) => {
  const contact = await findContactOfUser(ctx.db, payload.userId);
  if (!contact) {
    const user = await userById(ctx, payload.userId);
    // The two events of a quick sign-up may arrive in either order: the job comes again after the other one.
    if (user?.kind === 'customer') throw new Error(`user ${payload.userId} has no contact yet`);
    return;
  }
  const customer = await findCustomer(ctx.db, ctx.actor, contact.customerId);
  if (!contact.isFirst || customer?.state !== 'prospect') return;
  await changeState(ctx, { id: customer.id, to: 'pending', reason: 'email_verified' });
});
