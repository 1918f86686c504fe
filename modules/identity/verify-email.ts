import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { adoptPassword } from './adopt-password.ts';
import type { Cookies } from './device-cookie.ts';
import { userEmailVerified } from './events.ts';
import { importedPasswordOf } from './imported-password-of.ts';
import { consumeLink, readLink } from './links.ts';
import { problems } from './problems.ts';
import { hasSignUpMark } from './sign-up-mark.ts';
import { tryPassword } from './try-password.ts';
import { findUser, lockUser, updateUser, type UserRow } from './user.queries.ts';

export interface Confirmation {
  readonly token: string;
  /** Of the browser that opens the link. */
  readonly cookies: Cookies;
  readonly password?: string | undefined;
}

/**
 * The mailed link proves who reads the mailbox, not who chose the password of the account: anybody may sign up with
 * somebody's address and wait for them to press the link. So the address counts as proved in the browser that signed up, or
 * for whoever types that password too. The link is used up only then.
 *
 * @throws ProblemError `identity.link_invalid`, `identity.password_needed` in another browser without a password,
 *   `identity.wrong_credentials` for a wrong one and for one beyond the day's number, `identity.password_outdated`
 */
export async function verifyEmail(
  ctx: OutsideCtx<'secrets'>,
  { token, cookies, password }: Confirmation,
): Promise<{ email: string }> {
  const { user, imported, isMarked } = await ctx.transaction(async (tx) => {
    const owner = await ownerOf(tx, token);
    const brought = await importedPasswordOf(tx, owner);
    return { user: owner, imported: brought, isMarked: hasSignUpMark(tx, cookies, owner.id) };
  });
  if (!isMarked) {
    if (password === undefined) throw problems.password_needed();
    const whose = { userId: user.id, email: user.email, kind: user.kind };
    const attempt = { password, hash: user.passwordHash, imported };
    if ((await tryPassword(ctx, whose, false, attempt)) !== 'right') throw problems.wrong_credentials();
    if (user.passwordHash === null) await adoptPassword(ctx, user, password);
  }
  return ctx.transaction(async (tx) => {
    const link = await consumeLink(tx, 'verify_email', token);
    // The address that the link proves is no longer the person's.
    if ((await lockUser(tx.db, link.userId))?.email !== link.email) throw problems.link_invalid();
    await updateUser(tx.db, link.userId, { emailVerifiedAt: tx.now() });
    await emit(tx, userEmailVerified, { userId: link.userId, email: link.email });
    return { email: link.email };
  });
}

async function ownerOf(tx: Ctx<'secrets'>, token: string): Promise<UserRow> {
  const link = await readLink(tx, 'verify_email', token);
  const user = await findUser(tx.db, link.userId);
  if (user?.email !== link.email) throw problems.link_invalid();
  return user;
}
