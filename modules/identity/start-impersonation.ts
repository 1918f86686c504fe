import type { CustomerActor } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { handoverId, isHandover } from './handover.ts';
import { impersonationOf } from './impersonation.ts';
import { impersonationStarted } from './impersonation-events.ts';
import { claimHandover, findImpersonation } from './impersonation.queries.ts';
import { problems } from './problems.ts';
import { endSessionWithToken } from './session.queries.ts';
import { startSession } from './start-session.ts';

/**
 * The portal takes over what a colleague began in the corporate area: a session in the person's place, which the gatekeeper looks
 * at anew at every request. The browser's own portal session ends. Of fifty requests at the same moment one gets it.
 *
 * @throws ProblemError `identity.handover_invalid` when the token is unknown, forged, used or too old, or what it stands for is no
 *   longer so
 */
export async function startImpersonation(
  ctx: Ctx<'secrets' | 'memberships' | 'emergencyAccess'>,
  token: string,
  heldToken: string | undefined,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  return ctx.transaction(async (tx) => {
    const now = tx.now();
    const id = handoverId(token);
    const begun = id === undefined ? undefined : await findImpersonation(tx.db, id);
    if (!begun || !isHandover(tx, token, begun)) throw problems.handover_invalid();
    if (!(await claimHandover(tx.db, begun.id, now))) throw problems.handover_invalid();
    const open = await impersonationOf(tx, begun.id);
    const membership = open && (await tx.ports.memberships.of(tx, open.userId, open.customerId));
    if (!open || !membership) throw problems.handover_invalid();
    if (heldToken !== undefined) await endSessionWithToken(tx.db, heldToken, now);
    const { userId, expiresAt, staffUserId, staffName, email, customerId, reason, ticket } = open;
    const session = await startSession(tx, {
      userId,
      kind: 'customer',
      level: 'full',
      providerId: null,
      isProof: false,
      byMailCode: false,
      impersonation: { id: open.id, customerId, expiresAt },
    });
    const { ip, userAgent } = tx.actor;
    const by: CustomerActor = {
      kind: 'customer',
      ip,
      userAgent,
      userId,
      sessionId: session.id,
      tokenId: null,
      permissions: new Set(membership.permissions),
      customerId: membership.customerId,
      contactId: membership.contactId,
      impersonator: { userId: staffUserId, impersonationId: open.id },
      ...(open.via === null ? {} : { via: open.via }),
    };
    const payload = { userId, email, customerId, impersonationId: open.id, staffUserId, staffName, reason, ticket };
    await emit(tx, impersonationStarted, { ...payload, sessionId: session.id, expiresAt: expiresAt.toISOString() }, by);
    return { token: session.token, expiresAt };
  });
}
