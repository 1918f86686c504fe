import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { checkAssertion } from './check-passkey.ts';
import { loginFailed } from './events.ts';
import type { Assertion } from './passkey.ts';
import { type SigningPurpose, userHandleOf } from './passkey-challenge.ts';
import { type ChallengeHolder, lockPasskey, recordPasskeyUse, takeChallenge } from './passkey.queries.ts';
import { recordAttempt } from './record-attempt.ts';
import type { UserKind } from './session.ts';
import { findUser, lockUser, type UserRow } from './user.queries.ts';

/**
 * Whose passkey signed, or undefined; the challenge is used up either way and a refusal stands in the journal, so the caller
 * commits.
 * @param only the one person who may answer; absent, whoever the passkey belongs to
 */
export async function recognised(
  tx: Ctx,
  wanted: { readonly purpose: SigningPurpose; readonly kind: UserKind },
  holder: ChallengeHolder,
  answer: Assertion,
  only?: string,
): Promise<UserRow | undefined> {
  const challenge = await takeChallenge(tx.db, wanted, holder, tx.now());
  const passkey = challenge && (await lockPasskey(tx.db, wanted.kind, Buffer.from(answer.id, 'base64url')));
  const counter = passkey && (await checkAssertion(tx, challenge, passkey, answer));
  const user = passkey && (await lockUser(tx.db, passkey.userId));
  const isTheirs =
    user !== undefined &&
    (only === undefined || user.id === only) &&
    (answer.userHandle === null || answer.userHandle === userHandleOf(user.id)) &&
    user.disabledAt === null &&
    user.emailVerifiedAt !== null;
  if (passkey && counter !== undefined && isTheirs) {
    await recordPasskeyUse(tx.db, passkey.id, { counter, lastUsedAt: tx.now() });
    return user;
  }
  const named = only === undefined ? user : await findUser(tx.db, only);
  if (named) {
    await recordAttempt(tx, named.email, named.id, 'wrong_passkey');
    await emit(tx, loginFailed, { userId: named.id, email: named.email, reason: 'wrong_passkey' });
  }
  return undefined;
}
