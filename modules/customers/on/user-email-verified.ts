import { userEmailVerified } from '@cm/identity/events';
import { on } from '@cm/kit/module';
import { changeState } from '../change-state.ts';
import { listMemberships, MAX_MEMBERSHIPS } from '../membership.queries.ts';

/** Whoever signed up proved their address: their prospect becomes a pending customer. */
export const onUserEmailVerified = on(userEmailVerified, 'make-pending', async (ctx, { payload }) => {
  const wanted = { customerId: null, limit: MAX_MEMBERSHIPS };
  for (const { isOwner, state, customerId } of await listMemberships(ctx.db, payload.userId, wanted))
    if (isOwner && state === 'prospect')
      await changeState(ctx, { id: customerId, to: 'pending', reason: 'email_verified' });
});
