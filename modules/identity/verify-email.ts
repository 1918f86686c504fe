import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { userEmailVerified } from './events.ts';
import { consumeLink } from './links.ts';
import { problems } from './problems.ts';
import { lockUser, updateUser } from './user.queries.ts';

/** @throws ProblemError `identity.link_invalid` */
export async function verifyEmail(ctx: Ctx<'secrets'>, token: string): Promise<{ email: string }> {
  return ctx.transaction(async (tx) => {
    const link = await consumeLink(tx, 'verify_email', token);
    // The address that the link proves is no longer the person's.
    if ((await lockUser(tx.db, link.userId))?.email !== link.email) throw problems.link_invalid();
    await updateUser(tx.db, link.userId, { emailVerifiedAt: tx.now() });
    await emit(tx, userEmailVerified, { userId: link.userId, email: link.email });
    return { email: link.email };
  });
}
