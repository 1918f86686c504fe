import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { deleteIdentityLink, listIdentityLinks } from './identity-link.queries.ts';
import { findProvider } from './identity-provider.queries.ts';
import { linkedSignInChanged } from './provider-events.ts';
import { type OwnProof, withProof } from './prove-oneself.ts';
import { endSessionsOf } from './session.queries.ts';

/**
 * Takes a link away from its owner, who proves once more that it is them; their other sessions end.
 * @throws ProblemError 404 for a provider that the person is not linked to, and what `withProof` throws
 */
export function unlinkIdentity(
  ctx: OutsideCtx<'secrets'>,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string | null },
  providerId: string,
  proof: OwnProof,
): Promise<void> {
  return withProof(ctx, userId, proof, {
    check: async (tx) => {
      const links = await listIdentityLinks(tx.db, userId);
      if (!links.some((one) => one.providerId === providerId)) throw common.not_found();
    },
    act: async (tx, { email }) => {
      const provider = await findProvider(tx.db, providerId);
      if (!provider || !(await deleteIdentityLink(tx.db, userId, providerId))) throw common.not_found();
      await endSessionsOf(tx.db, userId, sessionId, tx.now());
      const facts = { userId, email, providerId, provider: provider.name };
      await emit(tx, linkedSignInChanged, { ...facts, change: 'unlinked' });
    },
  });
}
