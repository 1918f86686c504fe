import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import type { Cookies } from './device-cookie.ts';
import { type SignedIn } from './log-in.ts';
import { problems } from './problems.ts';
import { endSession, findPendingSession, type SessionRow } from './session.queries.ts';
import { lockUser } from './user.queries.ts';
import { confirmEnrolment } from './confirm-enrolment.ts';
import { openFull } from './open-full-session.ts';

/** Lets the person in at the end of a forced enrolment: the waiting session becomes a full one under a new token. */
export async function finishEnrolment(
  ctx: OutsideCtx<'secrets'>,
  pendingToken: string | undefined,
  code: string,
  cookies: Cookies,
): Promise<SignedIn & { recoveryCodes: string[] }> {
  if (!pendingToken) throw problems.second_factor_missing();
  const { id: keepSession, userId } = await ctx.transaction((tx) => enrolling(tx, pendingToken));
  const { after, recoveryCodes } = await confirmEnrolment(ctx, { userId, code, keepSession }, async (tx) => {
    const pending = await enrolling(tx, pendingToken);
    await endSession(tx.db, pending.id, tx.now());
    const user = await lockUser(tx.db, pending.userId);
    if (!user || user.disabledAt) throw problems.second_factor_missing();
    return openFull(tx, user, cookies);
  });
  return { ...after, recoveryCodes };
}

async function enrolling(tx: Ctx, token: string): Promise<SessionRow> {
  const pending = await findPendingSession(tx.db, token, tx.now());
  if (pending?.level !== 'enrolment') throw problems.second_factor_missing();
  return pending;
}

/** @throws ProblemError `identity.second_factor_missing` when no enrolment was asked of this browser */
export async function enrollingUser(ctx: Ctx, pendingToken: string | undefined): Promise<string> {
  if (!pendingToken) throw problems.second_factor_missing();
  return (await ctx.transaction((tx) => enrolling(tx, pendingToken))).userId;
}
