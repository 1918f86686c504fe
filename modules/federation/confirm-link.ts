import { fullSession, holdAccount, KIND_OF_ZONE, type SignInZone } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { lets } from './begin-provider-sign-in.ts';
import { holdProvider } from './identity-provider.queries.ts';
import { linkIdentity } from './link-identity.ts';
import { problems } from './problems.ts';
import { takeProviderAttempt } from './provider-attempt.queries.ts';

/**
 * The owner of an account takes whoever came from a provider for themselves: they have signed in since, in the same browser,
 * with what they have here and all of it. A session that a provider opened proves nothing of that.
 * @throws ProblemError `identity.link_not_offered`, `identity.subject_taken`, `identity.provider_linked`
 */
export async function confirmLink(
  ctx: Ctx,
  zone: SignInZone,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
  token: string | undefined,
): Promise<void> {
  const isDone = await ctx.transaction(async (tx) => {
    const kind = KIND_OF_ZONE[zone];
    const offer = token && (await takeProviderAttempt(tx.db, { token, kind, purposes: ['confirm'] }, tx.now()));
    const session = await fullSession(tx, sessionId);
    const isLocalSince = offer && session && session.providerId === null && session.createdAt >= offer.createdAt;
    if (!isLocalSince || offer.userId !== userId || session.userId !== userId || offer.subject === null) return false;
    const provider = await holdProvider(tx.db, offer.providerId);
    const user = await holdAccount(tx, userId);
    if (!lets(provider, zone) || !user) return false;
    await linkIdentity(tx, user, provider, offer.subject);
    return true;
  });
  // Committed before it is refused: an offer is good once.
  if (!isDone) throw problems.link_not_offered();
}
