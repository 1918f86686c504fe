import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { userEmailVerified, verificationRequested } from './events.ts';
import { consumeLink, createLink } from './links.ts';
import { findUserByEmail, updateUser } from './user.queries.ts';

/** @throws ProblemError `identity.link_invalid` */
export async function verifyEmail(ctx: Ctx<'secrets'>, token: string): Promise<{ email: string }> {
  return ctx.transaction(async (tx) => {
    const link = await consumeLink(tx, 'verify_email', token);
    await updateUser(tx.db, link.userId, { emailVerifiedAt: tx.now() });
    await emit(tx, userEmailVerified, { userId: link.userId, email: link.email });
    return { email: link.email };
  });
}

/** Sends the verification mail again; silent about whether the account exists. */
export async function resendVerification(ctx: Ctx, email: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await findUserByEmail(tx.db, email);
    if (!user || user.emailVerifiedAt || user.disabledAt || user.kind !== 'customer') return;
    const linkId = await createLink(tx, 'verify_email', user);
    await emit(tx, verificationRequested, { userId: user.id, email: user.email, linkId });
  });
}
