import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { on } from '@cm/kit/module';
import { linkRequested, type LinkRequest, passwordResetRequested, verificationRequested } from './events.ts';
import { createLink } from './links.ts';
import { mayBeMailed } from './mails-to-person.ts';
import { findUserByEmail, lockUser, type UserRow } from './user.queries.ts';

/**
 * A visitor asks for a link to an address. The same work for every address, whoever has it: an event that says what was
 * asked from where. The look-up is its reaction's, so that neither the answer nor its time tells (B2).
 */
export async function requestLink(ctx: Ctx, wanted: LinkRequest): Promise<void> {
  await ctx.transaction((tx) => emit(tx, linkRequested, wanted));
}

/** Mails the link to the owner of the address, if there is one who may have it. */
export const onLinkRequested = on(linkRequested, 'mail-link', (ctx, { payload }) => mailLink(ctx, payload));

async function mailLink(ctx: Ctx, { purpose, kind, email }: LinkRequest): Promise<void> {
  await ctx.transaction(async (tx) => {
    const found = await findUserByEmail(tx.db, email);
    const user = found && (await lockUser(tx.db, found.id));
    if (
      !user ||
      user.email !== email ||
      user.kind !== kind ||
      !mayHave(user, purpose) ||
      !(await mayBeMailed(tx, user.email))
    )
      return;
    const linkId = await createLink(tx, purpose, user);
    const payload = { userId: user.id, email: user.email, linkId };
    await emit(tx, purpose === 'reset_password' ? passwordResetRequested : verificationRequested, payload);
  });
}

function mayHave(user: UserRow, purpose: LinkRequest['purpose']): boolean {
  if (user.disabledAt) return false;
  return purpose === 'reset_password' || (user.kind === 'customer' && user.emailVerifiedAt === null);
}
