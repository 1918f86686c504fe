import { type HeldAccount, tellLinkChange } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { findIdentityLink, insertIdentityLink } from './identity-link.queries.ts';
import type { ProviderRow } from './identity-provider.queries.ts';
import { problems } from './problems.ts';

/**
 * Notes who somebody is at a provider. For callers who know that the account's owner has just proved that it is theirs: what
 * a provider says of an address is not enough.
 * @throws ProblemError `identity.subject_taken`, `identity.provider_linked`
 */
export async function linkIdentity(tx: Ctx, user: HeldAccount, provider: ProviderRow, subject: string): Promise<void> {
  const now = tx.now();
  const row = { id: uuidv7(now), userId: user.id, providerId: provider.id, subject, createdAt: now, lastUsedAt: null };
  if (!(await insertIdentityLink(tx.db, row))) {
    const known = await findIdentityLink(tx.db, provider.id, subject);
    if (known?.userId === user.id) return;
    throw known ? problems.subject_taken() : problems.provider_linked();
  }
  await tellLinkChange(tx, {
    userId: user.id,
    email: user.email,
    providerId: provider.id,
    provider: provider.name,
    change: 'linked',
  });
}
