import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Assertion, RequestOptions } from './passkey.ts';
import { requestOptionsFor } from './passkey-challenge.ts';
import { listPasskeys } from './passkey.queries.ts';
import { assertPasskeyNotNeeded } from './passkey-only.ts';
import { problems } from './problems.ts';
import { type OwnProof, withProof } from './prove-oneself.ts';
import { recognised } from './recognise-passkey.ts';
import type { UserKind } from './session.ts';
import { personProved } from './session-events.ts';
import { setSessionProved } from './session.queries.ts';
import type { UserRow } from './user.queries.ts';

/** Whoever sits at a screen: the person and the session. */
export interface AtScreen {
  readonly userId: string;
  readonly sessionId: string;
}

/**
 * The person of a session proves once more that it is them; what is dangerous is then open for `PROOF_SECONDS`, in this
 * session alone.
 * @throws ProblemError what `withProof` throws, `identity.passkey_only`
 */
export function proveSession(
  ctx: OutsideCtx<'secrets'>,
  { userId, sessionId }: AtScreen,
  proof: OwnProof,
): Promise<void> {
  return withProof(ctx, userId, proof, {
    check: (tx) => assertPasskeyNotNeeded(tx, userId),
    act: (tx, user) => proved(tx, user, sessionId, proof.kind),
  });
}

/**
 * Begins the same with a passkey.
 * @throws ProblemError `identity.no_passkey`
 */
export function beginProofByPasskey(
  ctx: Ctx,
  kind: UserKind,
  { userId, sessionId }: AtScreen,
): Promise<RequestOptions> {
  return ctx.transaction(async (tx) => {
    const passkeys = await listPasskeys(tx.db, userId);
    if (passkeys.length === 0) throw problems.no_passkey();
    return requestOptionsFor(tx, { purpose: 'proof', kind }, { sessionId }, passkeys);
  });
}

/** @throws ProblemError `identity.passkey_refused`, the same for whatever is wrong */
export async function proveSessionByPasskey(
  ctx: OutsideCtx<'secrets'>,
  kind: UserKind,
  { userId, sessionId }: AtScreen,
  answer: Assertion,
): Promise<void> {
  const isTheirs = await ctx.transaction(async (tx) => {
    const user = await recognised(tx, { purpose: 'proof', kind }, { sessionId }, answer, userId);
    if (user) await proved(tx, user, sessionId, 'passkey');
    return user !== undefined;
  });
  if (!isTheirs) throw problems.passkey_refused();
}

async function proved(
  tx: Ctx,
  { id: userId, email }: UserRow,
  sessionId: string,
  by: 'password' | 'code' | 'passkey',
): Promise<void> {
  await setSessionProved(tx.db, sessionId, tx.now(), by !== 'password');
  await emit(tx, personProved, { userId, email, sessionId, by });
}
