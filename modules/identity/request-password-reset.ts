import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { passwordResetRequested } from './events.ts';
import { createLink } from './links.ts';
import type { UserKind } from './session.ts';
import { findUserByEmail } from './user.queries.ts';

/** Mails a link to the owner of the address; the visitor learns nothing. */
export async function requestPasswordReset(ctx: Ctx, kind: UserKind, email: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await findUserByEmail(tx.db, email);
    if (!user || user.disabledAt || user.kind !== kind) return;
    const linkId = await createLink(tx, 'reset_password', user);
    await emit(tx, passwordResetRequested, { userId: user.id, email: user.email, linkId });
  });
}
