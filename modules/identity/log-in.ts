import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { adoptPassword } from './adopt-password.ts';
import { enterWith } from './enter-with.ts';
import { loginFailed } from './events.ts';
import { importedPasswordOf } from './imported-password-of.ts';
import { isKnownDevice } from './known-device.ts';
import type { LoginAttempt } from './login-attempt.queries.ts';
import { problems } from './problems.ts';
import { recordAttempt } from './record-attempt.ts';
import type { UserKind } from './session.ts';
import type { Browser, SignedIn } from './signed-in.ts';
import { endSession } from './session.queries.ts';
import { tryPassword } from './try-password.ts';
import { findUserByEmail, type UserRow } from './user.queries.ts';

type Outcome = LoginAttempt['outcome'];

/**
 * The first step of the sign-in.
 *
 * @throws ProblemError `identity.wrong_credentials`, the same for a wrong password, an unknown address, a disabled account
 *   and a guess beyond the day's number; `identity.email_unverified` and `identity.password_outdated` only after the right password
 */
export async function logIn(
  ctx: OutsideCtx<'secrets'>,
  kind: UserKind,
  input: { email: string; password: string },
  browser: Browser,
): Promise<SignedIn> {
  const { user, imported, isKnown } = await ctx.transaction(async (tx) => {
    const found = await findUserByEmail(tx.db, input.email);
    const brought = await importedPasswordOf(tx, found);
    const own = found?.kind === kind && (found.passwordHash !== null || brought) ? found : undefined;
    const person = { userId: own?.id ?? null, email: input.email };
    return { user: own, imported: brought, isKnown: await isKnownDevice(tx, browser.cookies, person) };
  });
  const whose = { userId: user?.id ?? null, email: input.email, kind };
  const result = await tryPassword(ctx, whose, isKnown, {
    password: input.password,
    hash: user?.passwordHash ?? null,
    imported: user && imported,
  });
  if (result === 'limited') throw problems.wrong_credentials();
  if (result === 'right' && user?.passwordHash === null) await adoptPassword(ctx, user, input.password);
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
    return enterWith(tx, user, browser.cookies, { providerId: null, isEnough: false, byMailCode: false });
  });
  if (result) return result;
  throw refusal === 'unverified' ? problems.email_unverified() : problems.wrong_credentials();
}
