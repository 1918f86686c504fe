import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { checkNewCredential } from './check-passkey.ts';
import { passkeyChanged } from './factor-events.ts';
import { type CreationOptions, MOST_PASSKEYS, type NewCredential } from './passkey.ts';
import { creationOptionsFor } from './passkey-challenge.ts';
import { insertPasskey, listPasskeys, takeChallenge } from './passkey.queries.ts';
import { problems } from './problems.ts';
import { type OwnProof, withProof } from './prove-oneself.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';
import { endSessionsOf } from './session.queries.ts';
import { lockUser, type UserRow } from './user.queries.ts';

/**
 * Begins a passkey of the signed-in person, who proves once more that it is them. Nothing is in force until the device has
 * answered.
 * @throws ProblemError what `withProof` throws
 */
export function beginPasskey(
  ctx: OutsideCtx<'secrets'>,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
  proof: OwnProof,
): Promise<CreationOptions> {
  return withProof(ctx, userId, proof, { act: (tx, user) => creationOptionsFor(tx, user, 'add', sessionId) });
}

export interface NewPasskey {
  readonly name: string;
  readonly credential: NewCredential;
}

/** Of the first second factor: the codes that replace it when it is lost; null for whoever has them already. */
export interface AddedPasskey {
  readonly id: string;
  readonly recoveryCodes: string[] | null;
}

/**
 * Ends the beginning: the device's answer to the challenge of this session.
 * @throws ProblemError `identity.passkey_refused`, `identity.passkey_known`, `identity.too_many_passkeys`
 */
export async function addPasskey(
  ctx: OutsideCtx<'secrets'>,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
  wanted: NewPasskey,
): Promise<AddedPasskey> {
  const added = await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user || user.disabledAt) throw common.unauthenticated();
    return keepPasskey(tx, user, { purpose: 'add', sessionId }, wanted);
  });
  if (!added) throw problems.passkey_refused();
  return added;
}

/** Undefined when the answer does not pass; its challenge is used up all the same, so the caller commits. */
export async function keepPasskey(
  tx: Ctx,
  user: UserRow,
  { purpose, sessionId }: { readonly purpose: 'add' | 'enrolment'; readonly sessionId: string },
  { name, credential }: NewPasskey,
): Promise<AddedPasskey | undefined> {
  const challenge = await takeChallenge(tx.db, { purpose, kind: user.kind }, { sessionId }, tx.now());
  const checked = challenge && (await checkNewCredential(tx, challenge, credential));
  if (!checked) return undefined;
  const before = await listPasskeys(tx.db, user.id);
  if (before.length >= MOST_PASSKEYS) throw problems.too_many_passkeys({ max: MOST_PASSKEYS });
  const now = tx.now();
  const id = uuidv7(now);
  const row = { ...checked, id, userId: user.id, name, createdAt: now, lastUsedAt: null };
  if (!(await insertPasskey(tx.db, row))) throw problems.passkey_known();
  await emit(tx, passkeyChanged, { userId: user.id, email: user.email, passkeyId: id, name, change: 'added' });
  const isFirst = user.totpEnabledAt === null && before.length === 0;
  if (!isFirst) return { id, recoveryCodes: null };
  // From here on the account wants two factors: sessions that were opened with one end, but for this one.
  await endSessionsOf(tx.db, user.id, sessionId, now);
  return { id, recoveryCodes: await giveRecoveryCodes(tx, user.id) };
}
