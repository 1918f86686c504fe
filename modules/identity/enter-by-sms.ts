import type { OutsideCtx } from '@cm/kit/ctx';
import { finishByCode, waitingPerson } from './confirm-second-factor.ts';
import type { Cookies } from './device-cookie.ts';
import type { SignedIn } from './signed-in.ts';
import { problems } from './problems.ts';
import { findSmsFactor, recordSmsUse } from './sms-factor.queries.ts';
import type { Waiting } from './session.queries.ts';
import { type TextedCode, textCode, unlessRefused, useTextedCode } from './text-code.ts';
import { findUser } from './user.queries.ts';

/**
 * Sends the code of a sign-in that waits for its second factor, to the number of whoever gave the password.
 * @throws ProblemError `identity.second_factor_missing`, `identity.not_enrolled`, and what `unlessRefused` throws
 */
export async function textSignInCode(ctx: OutsideCtx, held: Waiting): Promise<TextedCode> {
  const result = await ctx.transaction(async (tx) => {
    const { pending, user } = await waitingPerson(tx, held, findUser);
    const factor = await findSmsFactor(tx.db, user.id);
    if (!factor) throw problems.not_enrolled();
    return textCode(tx, user, { sessionId: pending.id, purpose: 'sign_in' }, factor.number);
  });
  return unlessRefused(result);
}

/**
 * The second step of a sign-in by the code that was sent for it, and for no other.
 * @throws ProblemError `identity.second_factor_missing`, `identity.wrong_code`, 429
 */
export function confirmBySms(
  ctx: OutsideCtx<'secrets'>,
  held: Waiting,
  code: string,
  cookies: Cookies,
): Promise<SignedIn> {
  // What one falls back on gives no trust.
  return finishByCode(ctx, held, { cookies, trust: false }, async (tx, user, pending) => {
    const asked = { sessionId: pending.id, purpose: 'sign_in' } as const;
    const number = await useTextedCode(tx, asked, code);
    const factor = await findSmsFactor(tx.db, user.id);
    if (number === undefined || factor?.number !== number) return false;
    await recordSmsUse(tx.db, user.id, tx.now());
    return true;
  });
}
