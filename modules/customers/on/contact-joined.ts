import { on } from '@cm/kit/module';
import { changeState } from '../change-state.ts';
import { findCustomer } from '../customer.queries.ts';
import { contactJoined } from '../contact-events.ts';

/** The owner came in with a proved address: the prospect becomes a pending customer. */
export const onContactJoined = on(contactJoined, 'pending-when-joined', async (ctx, { payload }) => {
  const customer = await findCustomer(ctx.db, ctx.actor, payload.customerId);
  if (!payload.owner || customer?.state !== 'prospect') return;
  await changeState(ctx, { id: customer.id, to: 'pending', reason: 'email_verified' });
});
