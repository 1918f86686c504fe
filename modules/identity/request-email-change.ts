import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalidField } from '@cm/kit/problems';
import { refuseDisposable } from './disposable-address.ts';
import { emailChangeRequested } from './email-change-events.ts';
import { createLink } from './links.ts';
import { mayBeMailed } from './mails-to-person.ts';
import { problems } from './problems.ts';
import { tryPassword } from './try-password.ts';
import { findUser, lockUser } from './user.queries.ts';

/**
 * Asks for another address: a link goes there, the present address is told, and nothing changes until the link is opened.
 * The same statements for an address that is free and for one that somebody has: who has an account is found out when the
 * event is told, so that neither the answer nor its time says it (B2).
 *
 * @throws ProblemError `identity.wrong_credentials` when the password is not the right one, or was guessed too often;
 *   `common.invalid` for the address that one has, and for a customer's disposable one
 */
export async function requestEmailChange(
  ctx: OutsideCtx<'secrets'>,
  userId: string,
  input: { readonly email: string; readonly password: string },
): Promise<void> {
  const { email: to, password } = input;
  const person = await ctx.transaction(async (tx) => {
    const found = await findUser(tx.db, userId);
    if (found?.kind === 'customer') await refuseDisposable(tx, to);
    return found;
  });
  if (!person) throw problems.wrong_credentials();
  const whose = { userId, email: person.email, kind: person.kind };
  const attempt = { password, hash: person.passwordHash };
  if ((await tryPassword(ctx, whose, true, attempt)) !== 'right') throw problems.wrong_credentials();
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    // The password was changed while this one was looked at: it proves nothing any more.
    if (!user || user.passwordHash !== person.passwordHash) throw problems.wrong_credentials();
    if (to === user.email) throw invalidField('/email', 'taken');
    const mailed = await mayBeMailed(tx, to);
    const linkId = await createLink(tx, 'change_email', { id: userId, email: to });
    await emit(tx, emailChangeRequested, { userId, email: user.email, kind: user.kind, to, linkId, mailed });
  });
}
