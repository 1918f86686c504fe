import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { announceEntry } from './announce-entry.ts';
import { loginFailed } from './events.ts';
import type { Cookies } from './device-cookie.ts';
import { type DeviceCookie, isKnownDevice } from './known-device.ts';
import type { LoginAttempt } from './login-attempt.queries.ts';
import { problems } from './problems.ts';
import { recordAttempt } from './record-attempt.ts';
import { type UserKind, STATE_OF_LEVEL, type SignInState, type SessionLevel } from './session.ts';
import { hasSecondFactor } from './second-factor-of.ts';
import { endSession } from './session.queries.ts';
import { startSession } from './start-session.ts';
import { tryPassword } from './try-password.ts';
import { findUserByEmail, type UserRow } from './user.queries.ts';

export interface SignedIn {
  readonly token: string;
  readonly state: SignInState;
  /** Of a complete sign-in: what makes this browser known to the account. */
  readonly device?: DeviceCookie;
}

/** What the browser brings of its own. */
export interface Browser {
  readonly cookies: Cookies;
  /** The session that it still holds: it ends when a new one begins. */
  readonly sessionId: string | null;
}

type Outcome = LoginAttempt['outcome'];

/**
 * The first step of the sign-in.
 *
 * @throws ProblemError `identity.wrong_credentials`, the same for a wrong password, an unknown address, a disabled account
 *   and a guess beyond the day's number; `identity.email_unverified` only after the right password
 */
export async function logIn(
  ctx: OutsideCtx<'secrets'>,
  kind: UserKind,
  input: { email: string; password: string },
  browser: Browser,
): Promise<SignedIn> {
  const { user, isKnown } = await ctx.transaction(async (tx) => {
    const found = await findUserByEmail(tx.db, input.email);
    const own = found?.kind === kind && found.passwordHash !== null ? found : undefined;
    const person = { userId: own?.id ?? null, email: input.email };
    return { user: own, isKnown: await isKnownDevice(tx, browser.cookies, person) };
  });
  const whose = { userId: user?.id ?? null, email: input.email, kind };
  const result = await tryPassword(ctx, whose, isKnown, {
    password: input.password,
    hash: user?.passwordHash ?? null,
  });
  if (result === 'limited') throw problems.wrong_credentials();
  return settle(ctx, { email: input.email, user, right: result === 'right', browser });
}

interface Evaluated {
  readonly email: string;
  readonly user: UserRow | undefined;
  readonly right: boolean;
  readonly browser: Browser;
}

async function settle(ctx: OutsideCtx<'secrets'>, { email, user, right, browser }: Evaluated): Promise<SignedIn> {
  const refusal: Outcome | undefined = !user
    ? 'unknown_user'
    : !right
      ? 'wrong_password'
      : user.disabledAt
        ? 'disabled'
        : user.emailVerifiedAt
          ? undefined
          : 'unverified';
  // The refusal is committed before it is thrown: a failed attempt must leave its trace.
  const result = await ctx.transaction(async (tx) => {
    if (!user || refusal) {
      await recordAttempt(tx, email, user?.id ?? null, refusal ?? 'unknown_user');
      await emit(tx, loginFailed, { userId: user?.id ?? null, email, reason: refusal ?? 'unknown_user' });
      return undefined;
    }
    if (browser.sessionId) await endSession(tx.db, browser.sessionId, tx.now());
    return enter(tx, user, browser.cookies);
  });
  if (result) return result;
  throw refusal === 'unverified' ? problems.email_unverified() : problems.wrong_credentials();
}

async function enter(tx: Ctx<'secrets'>, user: UserRow, cookies: Cookies): Promise<SignedIn> {
  const { id: userId, email, kind } = user;
  const level: SessionLevel = (await hasSecondFactor(tx, user)) ? 'password' : kind === 'staff' ? 'enrolment' : 'full';
  const session = await startSession(tx, userId, kind, level);
  await recordAttempt(tx, email, userId, level === 'full' ? 'success' : 'second_factor');
  const signedIn = { token: session.token, state: STATE_OF_LEVEL[level] };
  if (level !== 'full') return signedIn;
  const entry = { sessionId: session.id, secondFactor: false };
  return { ...signedIn, device: await announceEntry(tx, user, entry, cookies) };
}
