import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import type { Cookies } from './device-cookie.ts';
import type { SignedIn } from './signed-in.ts';
import { mustUsePasskey } from './passkey-only.ts';
import { problems } from './problems.ts';
import { endSession, lockPendingSession, type SessionRow, type Waiting } from './session.queries.ts';
import { lockUser } from './user.queries.ts';
import { confirmEnrolment } from './confirm-enrolment.ts';
import { fromEnrolment, openFull } from './open-full-session.ts';

/** Lets the person in at the end of a forced enrolment: the waiting session becomes a full one under a new token. */
export async function finishEnrolment(
  ctx: OutsideCtx<'secrets'>,
  held: Waiting,
  code: string,
  cookies: Cookies,
): Promise<SignedIn & { recoveryCodes: string[] }> {
  const { id: keepSession, userId } = await ctx.transaction((tx) => enrolling(tx, held));
  const { after, recoveryCodes } = await confirmEnrolment(ctx, { userId, code, keepSession }, async (tx) => {
    const pending = await enrolling(tx, held);
    await endSession(tx.db, pending.id, tx.now());
    const user = await lockUser(tx.db, pending.userId);
    if (!user || user.disabledAt) throw problems.second_factor_missing();
    return openFull(tx, user, cookies, fromEnrolment(pending));
  });
  return { ...after, recoveryCodes };
}

async function enrolling(tx: Ctx, held: Waiting): Promise<SessionRow> {
  const pending = await lockPendingSession(tx.db, held, 'enrolment', tx.now());
  if (!pending) throw problems.second_factor_missing();
  if (await mustUsePasskey(tx, pending.userId)) throw problems.passkey_only();
  return pending;
}

/** @throws ProblemError `identity.second_factor_missing` when no enrolment was asked of this browser, `identity.passkey_only` */
export async function enrollingUser(ctx: Ctx, held: Waiting): Promise<string> {
  return (await ctx.transaction((tx) => enrolling(tx, held))).userId;
}
