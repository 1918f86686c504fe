import { sameSecret, sha256 } from '@cm/kit/crypto';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { enterWith } from './enter-with.ts';
import { loginFailed } from './events.ts';
import { giveBack, type Guess, type Guessed, takeGuess } from './guesses.ts';
import { isKnownDevice } from './known-device.ts';
import { areMailCodesOffered, mailCodeOf, MOST_TRIES } from './mail-code.ts';
import { lockMailCode, updateMailCode } from './mail-code.queries.ts';
import { problems } from './problems.ts';
import { recordAttempt } from './record-attempt.ts';
import { endSession } from './session.queries.ts';
import type { Browser, SignedIn } from './signed-in.ts';
import { findUserByEmail, lockUser, type UserRow } from './user.queries.ts';

/** What the browser comes back with: what it was given when it asked, and the code that was typed. */
interface Answer {
  readonly attempt: string | undefined;
  readonly code: string;
}

/**
 * The first step of a customer's sign-in, by the code that was mailed for it, in the browser that asked, once. A second factor is
 * asked for as after a password.
 *
 * @throws ProblemError `identity.wrong_code`, the same for whatever is wrong, an address that nobody has and a try beyond the attempt's or
 *   the day's number among it; `identity.mail_code_off`
 */
export async function signInByMailCode(
  ctx: OutsideCtx<'secrets'>,
  { attempt, code }: Answer,
  browser: Browser,
): Promise<SignedIn> {
  if (attempt === undefined) throw problems.wrong_code();
  const attemptHash = sha256(attempt);
  // Committed before the code is looked at: of any number at the same moment as many are evaluated as there are tries.
  const taken = await ctx.transaction((tx) => takeTry(tx, attemptHash, browser));
  if (!taken) throw problems.wrong_code();
  const entered = await ctx.transaction((tx) => enter(tx, { attemptHash, code, ...taken }, browser));
  if (!entered) throw problems.wrong_code();
  return entered;
}

interface Taken {
  readonly whose: Guessed;
  readonly guess: Guess;
}

/** Counts a try of the attempt and of the account; nobody's account is counted by the address, so that the limit tells nothing. */
async function takeTry(tx: Ctx<'secrets'>, attemptHash: Buffer, { cookies }: Browser): Promise<Taken | undefined> {
  if (!(await areMailCodesOffered(tx))) throw problems.mail_code_off();
  const row = await lockMailCode(tx.db, attemptHash, tx.now());
  if (!row || row.tries >= MOST_TRIES) return undefined;
  await updateMailCode(tx.db, row.id, { tries: row.tries + 1 });
  const found = await findUserByEmail(tx.db, row.email);
  const userId = found?.kind === 'customer' ? found.id : null;
  const whose = { userId, email: row.email, kind: 'customer' } as const;
  const guess = await takeGuess(tx, whose, 'mail_code', await isKnownDevice(tx, cookies, whose));
  return 'at' in guess ? { whose, guess } : undefined;
}

async function enter(
  tx: Ctx<'secrets'>,
  { attemptHash, code, whose, guess }: Taken & { readonly attemptHash: Buffer; readonly code: string },
  browser: Browser,
): Promise<SignedIn | undefined> {
  const row = await lockMailCode(tx.db, attemptHash, tx.now());
  const isRight = row !== undefined && sameSecret(Buffer.from(mailCodeOf(tx, row)), Buffer.from(code));
  const user = isRight && row.userId !== null ? await lockUser(tx.db, row.userId) : undefined;
  if (!row || !user || !mayEnter(user, row.email)) {
    await recordAttempt(tx, whose.email, whose.userId, 'wrong_code');
    await emit(tx, loginFailed, { userId: whose.userId, email: whose.email, reason: 'wrong_code' });
    return undefined;
  }
  await updateMailCode(tx.db, row.id, { usedAt: tx.now() });
  await giveBack(tx, guess);
  if (browser.sessionId) await endSession(tx.db, browser.sessionId, tx.now());
  return enterWith(tx, user, browser.cookies, { providerId: null, isEnough: false, byMailCode: true });
}

/** The account may have changed since the code was mailed. */
const mayEnter = (user: UserRow, email: string): boolean =>
  user.kind === 'customer' && user.email === email && user.disabledAt === null && user.emailVerifiedAt !== null;
