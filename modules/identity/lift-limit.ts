import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { deleteGuesses, listHoldingGuesses } from './guess.queries.ts';
import { type GuessAllowance, type GuessedSecret, secondsToWait, withinADay } from './guess-limits.ts';
import { assertHoldsAllOf } from './over-colleague.ts';
import type { UserKind } from './session.ts';
import { limitLifted } from './session-events.ts';
import { lockUser } from './user.queries.ts';

/** Somebody whose guesses are not evaluated at this moment, and until when. */
export interface HeldAccount {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly kind: UserKind;
  readonly secret: GuessedSecret;
  /** `stranger`: on devices that the account does not know; `known`: on those that it does. */
  readonly allowance: GuessAllowance;
  /** Within a day. */
  readonly guesses: number;
  readonly until: Date;
}

/**
 * The accounts that a limit of guesses holds back now, or the one that is named, the longest first; of two hundred rows at most
 * that may.
 * @query
 */
export async function heldAccounts(ctx: Ctx, userId: string | null = null): Promise<HeldAccount[]> {
  const now = ctx.now();
  const rows = await listHoldingGuesses(ctx.db, now, userId);
  return rows
    .map(({ evaluated, ...row }) => ({
      ...row,
      guesses: withinADay(evaluated, now).length,
      until: addSeconds(now, secondsToWait(row, evaluated, now)),
    }))
    .filter(({ until }) => until > now)
    .toSorted((one, two) => two.until.getTime() - one.until.getTime());
}

/**
 * Forgets the guesses at one secret of an account, of known devices and of others: its person may try again, and so may whoever
 * guessed. That is why it has a right of its own and a reason.
 * @throws ProblemError 404 where nothing holds the account back, `identity.own_rights` over somebody who holds more
 */
export function liftLimit(
  ctx: Ctx,
  userId: string,
  { secret, reason }: { readonly secret: GuessedSecret; readonly reason: string },
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    const held = (await heldAccounts(tx, userId)).filter((one) => one.secret === secret);
    if (!user || held.length === 0) throw common.not_found();
    await assertHoldsAllOf(tx, userId);
    await deleteGuesses(tx.db, userId, secret);
    const guesses = held.reduce((sum, one) => sum + one.guesses, 0);
    await emit(tx, limitLifted, { userId, email: user.email, secret, guesses, reason });
  });
}
