import type { Ctx } from '@cm/kit/ctx';
import { lockUser, updateUser } from './user.queries.ts';

/** The home of the portal does not offer this person a second factor any more, in any browser. */
export async function declineFactorOffer(ctx: Ctx, userId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (user?.factorOfferDeclinedAt === null) await updateUser(tx.db, userId, { factorOfferDeclinedAt: tx.now() });
  });
}
