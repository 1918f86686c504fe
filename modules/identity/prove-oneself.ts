import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { named } from '@cm/kit/named';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { problems } from './problems.ts';
import { tryCode } from './try-code.ts';
import { tryPassword } from './try-password.ts';
import { useCode } from './use-second-factor-code.ts';
import { findUser, lockUser, type UserRow } from './user.queries.ts';

export const proofKind = named('OwnProofKind', z.enum(['password', 'code']));

/** What somebody who is signed in shows once more: their password, or a code of the authenticator or of the recovery codes. */
export const ownProof = named('OwnProof', z.strictObject({ kind: proofKind, secret: z.string().min(1).max(1000) }));
export type OwnProof = z.infer<typeof ownProof>;

type Check = (tx: Ctx, user: UserRow) => Promise<void>;

/**
 * Runs `act` for somebody who proves at this moment that it is them; the account is locked in its transaction. A guess counts
 * like one at the sign-in. A code is used up in the transaction of the act: of many at the same moment one acts.
 *
 * @param check refuses before anything is guessed
 * @throws ProblemError `identity.wrong_credentials`, `identity.wrong_code`, 429, and what `check` and `act` throw
 */
export async function withProof<T>(
  ctx: OutsideCtx<'secrets'>,
  userId: string,
  proof: OwnProof,
  { check, act }: { check?: Check; act(tx: Ctx<'secrets'>, user: UserRow): Promise<T> },
): Promise<T> {
  const person = await ctx.transaction(async (tx) => checked(tx, await findUser(tx.db, userId), check));
  const whose = { userId, email: person.email, kind: person.kind };
  if (proof.kind === 'code') {
    const { done } = await tryCode(ctx, whose, true, async (tx) => {
      const user = await checked(tx, await lockUser(tx.db, userId), check);
      return (await useCode(tx, user, proof.secret)) ? { done: await act(tx, user) } : undefined;
    });
    return done;
  }
  const attempt = { password: proof.secret, hash: person.passwordHash };
  if ((await tryPassword(ctx, whose, true, attempt)) !== 'right') throw problems.wrong_credentials();
  return ctx.transaction(async (tx) => {
    const user = await checked(tx, await lockUser(tx.db, userId), check);
    // The password was changed while this one was looked at: it proves nothing any more.
    if (user.passwordHash !== person.passwordHash) throw problems.wrong_credentials();
    return act(tx, user);
  });
}

async function checked(tx: Ctx, user: UserRow | undefined, check: Check | undefined): Promise<UserRow> {
  if (!user || user.disabledAt) throw common.unauthenticated();
  await check?.(tx, user);
  return user;
}
