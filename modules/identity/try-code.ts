import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { tooMany } from '@cm/kit/problems';
import { accountOf, giveBack, type Guessed, takeGuess } from './guesses.ts';
import { inTurn } from './in-turn.ts';
import { problems } from './problems.ts';

/**
 * The only way to evaluate a code of the second factor: counts it, then runs `evaluate` in a transaction, which gives
 * undefined for a wrong code. What it wrote is kept either way; the guess stays counted unless the code was right.
 *
 * @throws ProblemError 429 with the seconds to wait, `identity.wrong_code`
 */
export async function tryCode<T>(
  ctx: OutsideCtx<'secrets'>,
  whose: Guessed,
  isKnown: boolean,
  evaluate: (tx: Ctx<'secrets'>) => Promise<T | undefined>,
): Promise<T> {
  return inTurn(`code:${ctx.tenant.id}:${accountOf(whose)}:${isKnown}`, async () => {
    const guess = await ctx.transaction((tx) => takeGuess(tx, whose, 'code', isKnown));
    if (!('at' in guess)) throw tooMany(guess.waitSeconds);
    const result = await ctx.transaction(async (tx) => {
      const found = await evaluate(tx);
      if (found !== undefined) await giveBack(tx, guess);
      return found;
    });
    if (result === undefined) throw problems.wrong_code();
    return result;
  });
}
