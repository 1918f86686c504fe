import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common, invalidField } from '@cm/kit/problems';
import { dialCodeOf, parseMobile } from './phone.ts';
import { problems } from './problems.ts';
import { type OwnProof, withProof } from './prove-oneself.ts';
import { hasSecondFactor } from './second-factor-of.ts';
import { endSessionsOf } from './session.queries.ts';
import { maskedNumber } from './sms-code.ts';
import { smsFactorChanged } from './sms-events.ts';
import { findSmsFactor, upsertSmsFactor } from './sms-factor.queries.ts';
import { type TextedCode, textCode, unlessRefused, useTextedCode } from './text-code.ts';
import { tryCode } from './try-code.ts';
import { findUser, lockUser, type UserRow } from './user.queries.ts';

interface AtScreen {
  readonly userId: string;
  readonly sessionId: string;
}

/**
 * Sends a code to a number that the person wants to fall back on, once they proved that it is them. Customers alone, and only
 * beside an authenticator or a passkey.
 *
 * @throws ProblemError `common.invalid` for what is no mobile number, `identity.sms_beside_factor`, what `withProof` and
 *   `unlessRefused` throw
 */
export async function beginSmsFactor(
  ctx: OutsideCtx<'secrets'>,
  { userId, sessionId }: AtScreen,
  input: { readonly number: string; readonly proof: OwnProof },
): Promise<TextedCode> {
  const number = parseMobile(input.number);
  if (number === null) throw invalidField('/number', 'mobile');
  const result = await withProof(ctx, userId, input.proof, {
    check: mayHaveOne,
    // The refusal is committed before it is thrown: it is counted.
    act: (tx, user) => textCode(tx, user, { sessionId, purpose: 'prove_number' }, number),
  });
  return unlessRefused(result);
}

/**
 * The code came back: the number is the person's, in place of one that they had. Their other sessions end.
 * @throws ProblemError `identity.wrong_code`, 429, `identity.sms_beside_factor`
 */
export async function confirmSmsFactor(
  ctx: OutsideCtx<'secrets'>,
  { userId, sessionId }: AtScreen,
  code: string,
): Promise<void> {
  const { email, kind } = await ctx.transaction(async (tx) => {
    const user = await findUser(tx.db, userId);
    if (!user) throw common.unauthenticated();
    await mayHaveOne(tx, user);
    return user;
  });
  await tryCode(ctx, { userId, email, kind }, true, async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user) throw common.unauthenticated();
    await mayHaveOne(tx, user);
    const number = await useTextedCode(tx, { sessionId, purpose: 'prove_number' }, code);
    if (number === undefined) return undefined;
    const before = await findSmsFactor(tx.db, userId);
    await upsertSmsFactor(tx.db, userId, number, tx.now());
    await endSessionsOf(tx.db, userId, sessionId, tx.now());
    const change = before ? 'replaced' : 'added';
    await emit(tx, smsFactorChanged, { userId, email, number: maskedNumber(number, dialCodeOf(number)), change });
    return true;
  });
}

async function mayHaveOne(tx: Ctx, user: UserRow): Promise<void> {
  if (user.kind !== 'customer' || !(await hasSecondFactor(tx, user))) throw problems.sms_beside_factor();
}
