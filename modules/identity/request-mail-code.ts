import { randomBytes } from 'node:crypto';
import { newToken, sha256 } from '@cm/kit/crypto';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { on } from '@cm/kit/module';
import { areMailCodesOffered, MAIL_CODE_SECONDS } from './mail-code.ts';
import { mailCodeRequested, mailCodeSent } from './mail-code-events.ts';
import { countMailedCodes, findMailCode, insertMailCode, updateMailCode } from './mail-code.queries.ts';
import { problems } from './problems.ts';
import { findUserByEmail, lockUser } from './user.queries.ts';

/** Codes that others can have us mail to one address, whoever asks from wherever. */
const MOST_AN_HOUR = 5;
const MOST_A_DAY = 15;

/**
 * A visitor asks for a code to sign in with. The same work for every address, whoever has it; the look-up is the reaction's, so that
 * neither the answer nor its time tells (B2).
 *
 * @returns what the browser holds: the code is good for that alone
 * @throws ProblemError `identity.mail_code_off`
 */
export async function requestMailCode(ctx: OutsideCtx, email: string): Promise<string> {
  const attempt = newToken();
  await ctx.transaction(async (tx) => {
    if (!(await areMailCodesOffered(tx))) throw problems.mail_code_off();
    const now = tx.now();
    const id = uuidv7(now);
    await insertMailCode(tx.db, {
      id,
      attemptHash: sha256(attempt),
      email,
      nonce: randomBytes(32),
      createdAt: now,
      expiresAt: addSeconds(now, MAIL_CODE_SECONDS),
    });
    await emit(tx, mailCodeRequested, { codeId: id, email });
  });
  return attempt;
}

/** Mails the code to the customer's person who has proved the address, if there is one. */
export const onMailCodeRequested = on(mailCodeRequested, 'mail-code', (ctx, { payload }) => mailCode(ctx, payload));

async function mailCode(
  ctx: Ctx,
  { codeId, email }: { readonly codeId: string; readonly email: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const found = await findUserByEmail(tx.db, email);
    const user = found && (await lockUser(tx.db, found.id));
    // An address that nobody proved may be of an account that a stranger made, with a password of theirs.
    if (user?.kind !== 'customer' || user.email !== email || user.disabledAt || !user.emailVerifiedAt) return;
    const now = tx.now();
    const since = { hour: addSeconds(now, -3600), day: addSeconds(now, -86_400) };
    const { hour, day } = await countMailedCodes(tx.db, email, since);
    if (hour >= MOST_AN_HOUR || day >= MOST_A_DAY || !(await findMailCode(tx.db, codeId, now))) return;
    await updateMailCode(tx.db, codeId, { mailedAt: now, userId: user.id });
    await emit(tx, mailCodeSent, { userId: user.id, email, codeId });
  });
}
