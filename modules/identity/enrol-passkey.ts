import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { keepPasskey, type NewPasskey } from './add-passkey.ts';
import type { Cookies } from './device-cookie.ts';
import type { SignedIn } from './signed-in.ts';
import { fromEnrolment, openFull } from './open-full-session.ts';
import type { CreationOptions } from './passkey.ts';
import { creationOptionsFor } from './passkey-challenge.ts';
import { mustUsePasskey } from './passkey-only.ts';
import { hasPasskey } from './passkey.queries.ts';
import { problems } from './problems.ts';
import { hasSecondFactor } from './second-factor-of.ts';
import { endSession, lockPendingSession, type SessionRow, type Waiting } from './session.queries.ts';
import { lockUser, type UserRow } from './user.queries.ts';

/**
 * Begins the enrolment that a sign-in asks for, with a passkey instead of an authenticator.
 * @throws ProblemError `identity.second_factor_missing` when no enrolment was asked of this browser
 */
export function beginPasskeyEnrolment(ctx: Ctx, held: Waiting): Promise<CreationOptions> {
  return ctx.transaction(async (tx) => {
    const { pending, user } = await enrolling(tx, held);
    return creationOptionsFor(tx, user, 'enrolment', pending.id);
  });
}

/**
 * Lets the person in with the passkey that they made: the waiting session becomes a full one under a new token.
 * @throws ProblemError `identity.second_factor_missing`, `identity.passkey_refused`, `identity.passkey_known`
 */
export async function finishPasskeyEnrolment(
  ctx: OutsideCtx<'secrets'>,
  held: Waiting,
  wanted: NewPasskey,
  cookies: Cookies,
): Promise<SignedIn & { recoveryCodes: string[] }> {
  const entered = await ctx.transaction(async (tx) => {
    const { pending, user } = await enrolling(tx, held);
    const added = await keepPasskey(tx, user, { purpose: 'enrolment', sessionId: pending.id }, wanted);
    if (!added) return undefined;
    await endSession(tx.db, pending.id, tx.now());
    return { ...(await openFull(tx, user, cookies, fromEnrolment(pending))), recoveryCodes: added.recoveryCodes ?? [] };
  });
  if (!entered) throw problems.passkey_refused();
  return entered;
}

async function enrolling(tx: Ctx, held: Waiting): Promise<{ pending: SessionRow; user: UserRow }> {
  const pending = await lockPendingSession(tx.db, held, 'enrolment', tx.now());
  const user = pending && (await lockUser(tx.db, pending.userId));
  if (!pending || !user || user.disabledAt) throw problems.second_factor_missing();
  const isEnrolled = (await mustUsePasskey(tx, user.id))
    ? await hasPasskey(tx.db, user.id)
    : await hasSecondFactor(tx, user);
  if (isEnrolled) throw problems.already_enrolled();
  return { pending, user };
}
