import { newToken, sha256 } from '@cm/kit/crypto';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import type { Browser, Finisher, SignedIn } from './signed-in.ts';
import { openFull } from './open-full-session.ts';
import type { Assertion, RequestOptions } from './passkey.ts';
import { requestOptionsFor } from './passkey-challenge.ts';
import { listPasskeys } from './passkey.queries.ts';
import { problems } from './problems.ts';
import { recognised } from './recognise-passkey.ts';
import type { UserKind } from './session.ts';
import { endSession, lockPendingSession, type Waiting } from './session.queries.ts';

/** Begins a sign-in by a passkey alone; `attempt` is for the browser to hold until the device has answered. */
export function beginSignIn(ctx: Ctx, kind: UserKind): Promise<{ options: RequestOptions; attempt: string }> {
  const attempt = newToken();
  return ctx.transaction(async (tx) => {
    const options = await requestOptionsFor(tx, { purpose: 'sign_in', kind }, { attemptHash: sha256(attempt) }, []);
    return { options, attempt };
  });
}

/**
 * Signs in with a passkey alone: the device and whom it recognised are the two factors. Of one kind of person, in their area.
 * @throws ProblemError `identity.passkey_refused`, the same for whatever is wrong
 */
export async function signInByPasskey(
  ctx: OutsideCtx<'secrets'>,
  kind: UserKind,
  { attempt, answer }: { readonly attempt: string | undefined; readonly answer: Assertion },
  browser: Browser,
): Promise<SignedIn> {
  if (attempt === undefined) throw problems.passkey_refused();
  const holder = { attemptHash: sha256(attempt) };
  const entered = await ctx.transaction(async (tx) => {
    const user = await recognised(tx, { purpose: 'sign_in', kind }, holder, answer);
    if (!user) return undefined;
    if (browser.sessionId) await endSession(tx.db, browser.sessionId, tx.now());
    return openFull(tx, user, browser.cookies, { providerId: null, isProof: true, byMailCode: false });
  });
  if (!entered) throw problems.passkey_refused();
  return entered;
}

/**
 * Begins the second step of a sign-in by a passkey of whoever gave the password.
 * @throws ProblemError `identity.second_factor_missing`, `identity.no_passkey`
 */
export function beginSecondFactor(ctx: Ctx, held: Waiting): Promise<RequestOptions> {
  return ctx.transaction(async (tx) => {
    const pending = await waiting(tx, held);
    const passkeys = await listPasskeys(tx.db, pending.userId);
    if (passkeys.length === 0) throw problems.no_passkey();
    return requestOptionsFor(tx, { purpose: 'second_factor', kind: held.kind }, { sessionId: pending.id }, passkeys);
  });
}

/**
 * The second step of a sign-in: a passkey of the person who gave the password, and of nobody else.
 * @throws ProblemError `identity.second_factor_missing`, `identity.passkey_refused`
 */
export async function confirmByPasskey(
  ctx: OutsideCtx<'secrets'>,
  held: Waiting,
  answer: Assertion,
  { cookies, trust }: Finisher,
): Promise<SignedIn> {
  const entered = await ctx.transaction(async (tx) => {
    const { id: sessionId, userId, providerId, byMailCode } = await waiting(tx, held);
    const user = await recognised(tx, { purpose: 'second_factor', kind: held.kind }, { sessionId }, answer, userId);
    if (!user) return undefined;
    await endSession(tx.db, sessionId, tx.now());
    return openFull(tx, user, cookies, { providerId, isProof: true, byMailCode, trust: trust ? 'wanted' : undefined });
  });
  if (!entered) throw problems.passkey_refused();
  return entered;
}

async function waiting(tx: Ctx, held: Waiting) {
  const pending = await lockPendingSession(tx.db, held, 'password', tx.now());
  if (!pending) throw problems.second_factor_missing();
  return pending;
}
