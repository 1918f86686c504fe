import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { emailChangeCancelled } from './email-change-events.ts';
import { endLinksOf, findOpenLink } from './link.queries.ts';
import { lockUser } from './user.queries.ts';

export interface PendingEmailChange {
  readonly email: string;
  readonly expiresAt: Date;
}

/** The address that waits for its proof; null when none does. */
export async function pendingEmailChange(ctx: Ctx, userId: string): Promise<PendingEmailChange | null> {
  const link = await findOpenLink(ctx.db, userId, 'change_email', ctx.now());
  return link ? { email: link.email, expiresAt: link.expiresAt } : null;
}

/** The mailed link works no more. @throws ProblemError 404 when no address waits */
export async function cancelEmailChange(ctx: Ctx, userId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    const pending = user && (await pendingEmailChange(tx, userId));
    if (!user || !pending) throw common.not_found();
    await endLinksOf(tx.db, userId, 'change_email', tx.now());
    await emit(tx, emailChangeCancelled, { userId, email: user.email, kind: user.kind, to: pending.email });
  });
}
