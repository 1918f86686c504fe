import { named } from '@cm/kit/named';
import { z } from 'zod';

/**
 * What is guessed at: the password, a code of the second factor (authenticator or recovery), or one that was mailed in place of the
 * password. The latter is counted apart: anybody may ask for one, and must not spend what the owner has for their second factor.
 */
export const guessedSecret = named('GuessedSecret', z.enum(['password', 'code', 'mail_code']));
export type GuessedSecret = z.infer<typeof guessedSecret>;

/** Out of whose allowance a guess is made: anybody's, or that of a device or session that entered this account before. */
export const guessAllowance = named('GuessAllowance', z.enum(['stranger', 'known']));
export type GuessAllowance = z.infer<typeof guessAllowance>;

const DAY_MS = 86_400_000;

/**
 * Twenty guesses in any 24 hours for an account and a secret, in whatever place (NIST SP 800-63B-4 §3.2.2: at most 100;
 * twenty codes of a million, three of them valid: 6·10⁻⁵). A part is kept for devices that are known, so that strangers
 * cannot spend all of it.
 */
export const GUESSES_A_DAY: Readonly<Record<GuessAllowance, number>> = { stranger: 12, known: 8 };

/** Of codes the first five are free; then each waits twice as long as the one before, from 30 seconds to an hour. */
const FREE_CODES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;

/** Those of the last 24 hours: the window moves, so that no midnight doubles the number. */
export function withinADay(evaluated: readonly Date[], now: Date): Date[] {
  return evaluated.filter((at) => now.getTime() - at.getTime() < DAY_MS);
}

/**
 * Seconds until the next guess may be evaluated, 0 when it may be now.
 * @param evaluated the moments of earlier guesses, oldest first
 */
export function secondsToWait(
  { secret, allowance }: { secret: GuessedSecret; allowance: GuessAllowance },
  evaluated: readonly Date[],
  now: Date,
): number {
  const recent = withinADay(evaluated, now);
  const most = GUESSES_A_DAY[allowance];
  const oldest = recent.at(-most);
  const [last] = recent.slice(-1);
  const beyond = recent.length - FREE_CODES;
  const pause =
    secret === 'code' && last && beyond >= 0
      ? last.getTime() + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** beyond) - now.getTime()
      : 0;
  const untilDayEnds = oldest ? oldest.getTime() + DAY_MS - now.getTime() : 0;
  return Math.max(0, Math.ceil(Math.max(pause, untilDayEnds) / 1000));
}
