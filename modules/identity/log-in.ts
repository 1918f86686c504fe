import { hashPassword, verifyPassword } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { loginFailed, userLoggedIn } from './events.ts';
import { insertAttempt, type LoginAttempt } from './login-attempt.queries.ts';
import { problems } from './problems.ts';
import { type UserKind, STATE_OF_LEVEL, type SignInState, type SessionLevel } from './session.ts';
import { endSession } from './session.queries.ts';
import { startSession } from './start-session.ts';
import { findUserByEmail, type UserRow } from './user.queries.ts';

export interface SignedIn {
  readonly token: string;
  readonly state: SignInState;
}

type Outcome = LoginAttempt['outcome'];

/** Spent on unknown addresses, so that they take as long as known ones. */
let decoy: Promise<string> | undefined;

/**
 * The first step of the sign-in. `previousToken` is whatever session the browser still holds: it ends, a new one begins.
 *
 * @throws ProblemError `identity.wrong_credentials`, the same for a wrong password, an unknown address and a disabled
 *   account; `identity.email_unverified` only after the right password
 */
export async function logIn(
  ctx: Ctx<'secrets'>,
  kind: UserKind,
  input: { email: string; password: string },
  previousSessionId: string | null,
): Promise<SignedIn> {
  const user = await ctx.transaction((tx) => findUserByEmail(tx.db, input.email));
  const pepper = ctx.ports.secrets.key('passwords');
  const known = user?.kind === kind && user.passwordHash !== null ? user : undefined;
  const hash = known?.passwordHash ?? (await (decoy ??= hashPassword('nobody has this password', pepper)));
  const right = await verifyPassword(input.password, hash, pepper);
  return settle(ctx, kind, input.email, known, right, previousSessionId);
}

async function settle(
  ctx: Ctx,
  kind: UserKind,
  email: string,
  user: UserRow | undefined,
  right: boolean,
  previous: string | null,
): Promise<SignedIn> {
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
    if (previous) await endSession(tx.db, previous, tx.now());
    const level: SessionLevel = user.totpEnabledAt ? 'password' : kind === 'staff' ? 'enrolment' : 'full';
    const session = await startSession(tx, user.id, kind, level);
    await recordAttempt(tx, email, user.id, level === 'full' ? 'success' : 'second_factor');
    if (level === 'full')
      await emit(tx, userLoggedIn, { userId: user.id, email, kind, sessionId: session.id, secondFactor: false });
    return { token: session.token, state: STATE_OF_LEVEL[level] };
  });
  if (result) return result;
  throw refusal === 'unverified' ? problems.email_unverified() : problems.wrong_credentials();
}

export async function recordAttempt(ctx: Ctx, email: string, userId: string | null, outcome: Outcome): Promise<void> {
  await insertAttempt(ctx.db, {
    id: uuidv7(ctx.now()),
    userId,
    email,
    outcome,
    ip: ctx.actor.ip,
    userAgent: ctx.actor.userAgent,
    at: ctx.now(),
  });
}
