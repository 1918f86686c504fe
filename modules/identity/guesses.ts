import { sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { loginFailed } from './events.ts';
import { type GuessKey, lockGuesses, updateGuesses } from './guess.queries.ts';
import { type GuessedSecret, secondsToWait, withinADay } from './guess-limits.ts';
import { recordAttempt } from './record-attempt.ts';
import type { UserKind } from './session.ts';

/** Whose secret is guessed at. Nobody's (`userId` null) is counted by the address, so that the limit tells nothing. */
export interface Guessed {
  readonly userId: string | null;
  readonly email: string;
  readonly kind: UserKind;
}

/** A guess that may be evaluated; it stays counted unless it is given back. */
export interface Guess extends GuessKey {
  readonly at: Date;
}

interface Refusal {
  readonly waitSeconds: number;
}

const DAY_SECONDS = 86_400;

/** What the guesses at an account are counted under. */
export function accountOf({ userId, email, kind }: Guessed): string {
  return userId ?? sha256(`${kind}\n${email}`).toString('base64url');
}

/**
 * Counts a guess before it is evaluated, or refuses it. To be committed before the secret is looked at: of any number at
 * the same moment, in any number of instances, exactly as many pass as the day allows. A device that is known spends its
 * own allowance first and then the one of strangers.
 */
export async function takeGuess(
  tx: Ctx,
  whose: Guessed,
  secret: GuessedSecret,
  isKnown: boolean,
): Promise<Guess | Refusal> {
  const account = accountOf(whose);
  const own = isKnown ? await take(tx, whose, { account, secret, allowance: 'known' }) : undefined;
  return own && 'at' in own ? own : take(tx, whose, { account, secret, allowance: 'stranger' });
}

async function take(tx: Ctx, whose: Guessed, key: GuessKey): Promise<Guess | Refusal> {
  const now = tx.now();
  const expiresAt = addSeconds(now, DAY_SECONDS);
  const row = await lockGuesses(tx.db, key, expiresAt);
  const waitSeconds = secondsToWait(key, row.evaluated, now);
  if (waitSeconds === 0) {
    await updateGuesses(tx.db, key, { evaluated: [...withinADay(row.evaluated, now), now], expiresAt });
    return { ...key, at: now };
  }
  // Once a day: a flood must not fill the journal.
  if (!row.refusedAt || withinADay([row.refusedAt], now).length === 0) {
    await updateGuesses(tx.db, key, { refusedAt: now, expiresAt });
    await recordAttempt(tx, whose.email, whose.userId, 'limited');
    await emit(tx, loginFailed, { userId: whose.userId, email: whose.email, reason: 'limited' });
    tx.log.warn(
      { account: key.account, secret: key.secret, allowance: key.allowance },
      'guesses: the limit was reached',
    );
  }
  return { waitSeconds };
}

/**
 * Gives back a guess that was right: whoever knows the secret need not guess it, and signing in often is no attack. Only
 * this one: the wrong ones of others stay counted, or each sign-in of the owner would open a new day to an attacker.
 */
export async function giveBack(tx: Ctx, { at, ...key }: Guess): Promise<void> {
  const row = await lockGuesses(tx.db, key, addSeconds(tx.now(), DAY_SECONDS));
  const index = row.evaluated.findIndex((one) => one.getTime() === at.getTime());
  if (index >= 0) await updateGuesses(tx.db, key, { evaluated: row.evaluated.toSpliced(index, 1) });
}
