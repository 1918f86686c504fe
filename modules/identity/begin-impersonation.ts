import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { handoverUrl } from './handover.ts';
import { HANDOVER_SECONDS, IMPERSONATION_SECONDS, impersonationSetting } from './impersonation.ts';
import { impersonationEnded, impersonationRequested } from './impersonation-events.ts';
import { endImpersonationsOf, type ImpersonationRow, insertImpersonation } from './impersonation.queries.ts';
import { findPermission } from './support-permission.queries.ts';
import { problems } from './problems.ts';
import { findUser, lockUser } from './user.queries.ts';

export interface WantedImpersonation {
  /** The person whose place is taken. */
  readonly userId: string;
  readonly customerId: string;
  /** Shown to the person. */
  readonly reason: string;
  readonly ticket: string | null;
}

export interface BegunImpersonation {
  /** Where the portal takes it over, once, until `until`. */
  readonly url: string;
  readonly until: Date;
}

/**
 * Lets the acting colleague see the portal as a person of a customer does, for half an hour at most; their former impersonation
 * ends. The caller has checked the right, a recent proof, and that they may see the customer.
 *
 * @throws ProblemError `identity.impersonation_off`, `identity.impersonation_not_allowed` where the customer is asked and did not, `identity.impersonation_target` for a person who is not of the customer, not
 *   confirmed or disabled, or a colleague; `identity.impersonation_session_needed` for a program with a token
 * @command a second call begins another one and ends the first
 */
export async function beginImpersonation(
  ctx: Ctx<'secrets' | 'memberships'>,
  { userId, customerId, reason, ticket }: WantedImpersonation,
): Promise<BegunImpersonation> {
  return ctx.transaction(async (tx) => {
    const { actor } = tx;
    if (actor.kind !== 'staff') throw common.forbidden();
    if (actor.sessionId === null) throw problems.impersonation_session_needed();
    const mode = await readSetting(tx, impersonationSetting);
    if (mode === 'off') throw problems.impersonation_off();
    const person = await findUser(tx.db, userId);
    const membership = person && (await tx.ports.memberships.of(tx, userId, customerId));
    const isOpen = person?.kind === 'customer' && person.emailVerifiedAt !== null && person.disabledAt === null;
    if (!isOpen || !membership) throw problems.impersonation_target();
    const now = tx.now();
    const allowed = mode === 'allowed' ? await findPermission(tx.db, membership.customerId, now) : undefined;
    if (mode === 'allowed' && !allowed) throw problems.impersonation_not_allowed();
    // Two that the same colleague begins at once follow each other.
    await lockUser(tx.db, actor.userId);
    for (const former of await endImpersonationsOf(tx.db, actor.userId, now)) await tellReplaced(tx, former);
    const id = uuidv7(now);
    const until = addSeconds(now, HANDOVER_SECONDS);
    await insertImpersonation(tx.db, {
      id,
      staffUserId: actor.userId,
      staffSessionId: actor.sessionId,
      userId,
      customerId: membership.customerId,
      reason,
      ticket,
      permissionId: allowed?.id ?? null,
      begunAt: now,
      handoverUntil: until,
      expiresAt: addSeconds(now, IMPERSONATION_SECONDS),
    });
    await emit(tx, impersonationRequested, {
      userId,
      email: person.email,
      customerId: membership.customerId,
      impersonationId: id,
      staffUserId: actor.userId,
      reason,
      ticket,
    });
    return { url: handoverUrl(tx, { id, staffSessionId: actor.sessionId }), until };
  });
}

/** One that was never opened, or had run out, leaves nothing to be ended. */
async function tellReplaced(tx: Ctx, former: ImpersonationRow): Promise<void> {
  if (former.startedAt === null || former.expiresAt <= tx.now()) return;
  const person = await findUser(tx.db, former.userId);
  if (!person) return;
  const { id: impersonationId, userId, customerId, staffUserId, reason, ticket } = former;
  const { email } = person;
  await emit(tx, impersonationEnded, {
    userId,
    email,
    customerId,
    impersonationId,
    staffUserId,
    reason,
    ticket,
    how: 'replaced',
  });
}
