import { hashPassword, verifyPassword } from '@cm/kit/crypto';
import type { OutsideCtx } from '@cm/kit/ctx';
import { accountOf, giveBack, type Guessed, takeGuess } from './guesses.ts';
import { type ImportedPasswordRow, highestImportedCost } from './imported-password.queries.ts';
import { tryImported } from './imported-password.ts';
import { inTurn } from './in-turn.ts';

/** Spent on accounts without a password, so that they take as long as the others. */
let decoy: Promise<string> | undefined;

/**
 * The only place where a password is evaluated. Beyond the day's number of guesses it is not: the answer is then `limited`,
 * which every caller answers like a wrong one, whether the account exists or not.
 *
 * @param attempt.hash null where there is nobody, or nobody with a password
 * @param attempt.imported of somebody who has none of ours yet
 */
export async function tryPassword(
  ctx: OutsideCtx<'secrets'>,
  whose: Guessed,
  isKnown: boolean,
  attempt: {
    readonly password: string;
    readonly hash: string | null;
    readonly imported?: ImportedPasswordRow | undefined;
  },
): Promise<'right' | 'wrong' | 'limited'> {
  return inTurn(`password:${ctx.tenant.id}:${accountOf(whose)}:${isKnown}`, async () => {
    const { guess, highest } = await ctx.transaction(async (tx) => ({
      guess: await takeGuess(tx, whose, 'password', isKnown),
      highest: await highestImportedCost(tx.db),
    }));
    if (!('at' in guess)) return 'limited';
    const pepper = ctx.ports.secrets.key('passwords');
    const hash = attempt.hash ?? (await (decoy ??= hashPassword('nobody has this password', pepper)));
    const isOwn = (await verifyPassword(attempt.password, hash, pepper)) && attempt.hash !== null;
    const { password, imported } = attempt;
    const isImported = await tryImported(ctx, password, { imported, highest });
    if (!isOwn && !isImported) return 'wrong';
    await ctx.transaction((tx) => giveBack(tx, guess));
    return 'right';
  });
}
