import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { loginFailed } from './events.ts';
import { isKnownDevice } from './known-device.ts';
import type { Finisher, SignedIn } from './signed-in.ts';
import { openFull } from './open-full-session.ts';
import { assertPasskeyNotNeeded, mustUsePasskey } from './passkey-only.ts';
import { problems } from './problems.ts';
import { recordAttempt } from './record-attempt.ts';
import { endSession, lockPendingSession, type SessionRow, type Waiting } from './session.queries.ts';
import { startSession } from './start-session.ts';
import { tryCode } from './try-code.ts';
import { useCode } from './use-second-factor-code.ts';
import { findUser, lockUser, type UserRow } from './user.queries.ts';

/**
 * The second step of the sign-in: a code of the authenticator, or one of the recovery codes. It finishes only a sign-in
 * that waits for it, begun in the same area: a customer's in the portal, a colleague's in the staff zone.
 * @throws ProblemError `identity.second_factor_missing` without a sign-in under way, `identity.passkey_only`, `identity.wrong_code`, 429
 */
export function confirmSecondFactor(
  ctx: OutsideCtx<'secrets'>,
  held: Waiting,
  code: string,
  browser: Finisher,
): Promise<SignedIn> {
  // Whoever is down to a recovery code has lost what they trusted the browser with.
  const trust = browser.trust && /^\d{6}$/.test(code);
  return finishByCode(ctx, held, { ...browser, trust }, (tx, user) => useCode(tx, user, code));
}

/**
 * Finishes a sign-in that waits, by a code of whatever kind: one guess of those that an account has in a day.
 * @param isRight uses the code up when it is
 */
export async function finishByCode(
  ctx: OutsideCtx<'secrets'>,
  held: Waiting,
  { cookies, trust }: Finisher,
  isRight: (tx: Ctx<'secrets'>, user: UserRow, pending: SessionRow) => Promise<boolean>,
): Promise<SignedIn> {
  const { whose, isKnown } = await ctx.transaction(async (tx) => {
    const { user } = await waitingPerson(tx, held, findUser);
    await assertPasskeyNotNeeded(tx, user.id);
    const person = { userId: user.id, email: user.email, kind: user.kind };
    return { whose: person, isKnown: await isKnownDevice(tx, cookies, person) };
  });
  return tryCode(ctx, whose, isKnown, async (tx) => {
    const { pending, user } = await waitingPerson(tx, held, lockUser);
    if (!(await isRight(tx, user, pending))) {
      await recordAttempt(tx, user.email, user.id, 'wrong_code');
      await emit(tx, loginFailed, { userId: user.id, email: user.email, reason: 'wrong_code' });
      return undefined;
    }
    await assertPasskeyNotNeeded(tx, user.id);
    await endSession(tx.db, pending.id, tx.now());
    if (await mustUsePasskey(tx, user.id)) return toEnrolment(tx, user, pending);
    return openFull(tx, user, cookies, {
      providerId: pending.providerId,
      isProof: true,
      byMailCode: pending.byMailCode,
      trust: trust ? 'wanted' : undefined,
    });
  });
}

/** A role wants a passkey, and there is none yet: the code was right, and opens the enrolment of one and nothing else. */
async function toEnrolment(
  tx: Ctx,
  { id: userId, kind, email }: UserRow,
  { providerId, byMailCode }: SessionRow,
): Promise<SignedIn> {
  const { token } = await startSession(tx, { userId, kind, level: 'enrolment', providerId, isProof: true, byMailCode });
  await recordAttempt(tx, email, userId, 'second_factor');
  return { token, state: 'enrolment' };
}

/** The sign-in that waits for its second factor, and whose it is. */
export async function waitingPerson(
  tx: Ctx,
  held: Waiting,
  find: typeof findUser,
): Promise<{ pending: SessionRow; user: UserRow }> {
  const pending = await lockPendingSession(tx.db, held, 'password', tx.now());
  const user = pending && (await find(tx.db, pending.userId));
  if (!pending || !user || user.disabledAt) throw problems.second_factor_missing();
  return { pending, user };
}
