import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { tooMany } from '@cm/kit/problems';
import { loginFailed } from './events.ts';
import { recordAttempt, type SignedIn } from './log-in.ts';
import { countAttempts } from './login-attempt.queries.ts';
import { problems } from './problems.ts';
import { endSession, findPendingSession } from './session.queries.ts';
import { lockUser } from './user.queries.ts';
import { useCode } from './use-second-factor-code.ts';
import { openFull } from './open-full-session.ts';

/** Twenty guesses a day against a million codes, three of them valid: 6·10⁻⁵ (quality catalogue, 2FA). */
const MAX_WRONG_CODES_A_DAY = 20;

/**
 * The second step of the sign-in: a code of the authenticator, or one of the recovery codes.
 * @throws ProblemError `identity.second_factor_missing` without a sign-in under way, `identity.wrong_code`
 */
export async function confirmSecondFactor(
  ctx: Ctx<'secrets'>,
  pendingToken: string | undefined,
  code: string,
): Promise<SignedIn> {
  if (!pendingToken) throw problems.second_factor_missing();
  const result = await ctx.transaction(async (tx) => {
    const pending = await findPendingSession(tx.db, pendingToken, tx.now());
    const user = pending?.level === 'password' ? await lockUser(tx.db, pending.userId) : undefined;
    if (!pending || !user || user.disabledAt) return 'missing';
    if ((await wrongCodesToday(tx, user.id)) >= MAX_WRONG_CODES_A_DAY) throw tooMany(3600);
    if (!(await useCode(tx, user, code))) {
      await recordAttempt(tx, user.email, user.id, 'wrong_code');
      await emit(tx, loginFailed, { userId: user.id, email: user.email, reason: 'wrong_code' });
      return 'wrong';
    }
    await endSession(tx.db, pending.id, tx.now());
    return openFull(tx, user);
  });
  if (result === 'missing') throw problems.second_factor_missing();
  if (result === 'wrong') throw problems.wrong_code();
  return result;
}

function wrongCodesToday(tx: Ctx, userId: string): Promise<number> {
  return countAttempts(tx.db, userId, 'wrong_code', addSeconds(tx.now(), -86_400));
}
