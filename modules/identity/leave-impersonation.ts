import { impersonatorOf } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { impersonationOf } from './impersonation.ts';
import { impersonationEnded } from './impersonation-events.ts';
import { endImpersonationsOf } from './impersonation.queries.ts';

/** The acting colleague stops seeing the portal in a person's place; one that is over already stays as it is. */
export async function leaveImpersonation(tx: Ctx<'emergencyAccess'>): Promise<void> {
  const impersonator = impersonatorOf(tx.actor);
  const open = impersonator && (await impersonationOf(tx, impersonator.impersonationId));
  if (!open) return;
  const { id: impersonationId, userId, email, customerId, staffUserId, reason, ticket } = open;
  await endImpersonationsOf(tx.db, staffUserId, tx.now());
  await emit(tx, impersonationEnded, {
    userId,
    email,
    customerId,
    impersonationId,
    staffUserId,
    reason,
    ticket,
    how: 'left',
  });
}
