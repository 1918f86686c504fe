import type { Ctx } from '@cm/kit/ctx';
import { type SignedIn } from './log-in.ts';
import { problems } from './problems.ts';
import { endSession, findPendingSession } from './session.queries.ts';
import { lockUser } from './user.queries.ts';
import { confirmEnrolment } from './confirm-enrolment.ts';
import { openFull } from './open-full-session.ts';

/** Lets the person in at the end of a forced enrolment: the waiting session becomes a full one under a new token. */
export async function finishEnrolment(
  ctx: Ctx<'secrets'>,
  pendingToken: string | undefined,
  code: string,
): Promise<SignedIn & { recoveryCodes: string[] }> {
  if (!pendingToken) throw problems.second_factor_missing();
  return ctx.transaction(async (tx) => {
    const pending = await findPendingSession(tx.db, pendingToken, tx.now());
    if (pending?.level !== 'enrolment') throw problems.second_factor_missing();
    const { recoveryCodes } = await confirmEnrolment(tx, pending.userId, code, pending.id);
    await endSession(tx.db, pending.id, tx.now());
    const user = await lockUser(tx.db, pending.userId);
    if (!user) throw problems.second_factor_missing();
    return { ...(await openFull(tx, user)), recoveryCodes };
  });
}

/** @throws ProblemError `identity.second_factor_missing` when no enrolment was asked of this browser */
export async function enrollingUser(ctx: Ctx, pendingToken: string | undefined): Promise<string> {
  const pending = pendingToken
    ? await ctx.transaction((tx) => findPendingSession(tx.db, pendingToken, tx.now()))
    : undefined;
  if (pending?.level !== 'enrolment') throw problems.second_factor_missing();
  return pending.userId;
}
