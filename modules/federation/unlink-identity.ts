import { endSessionsBut, holdAccount, type OwnProof, proveAgain, tellLinkChange } from '@cm/identity';
import type { OutsideCtx } from '@cm/kit/ctx';
import { common } from '@cm/kit/problems';
import { deleteIdentityLink, listIdentityLinks } from './identity-link.queries.ts';
import { findProvider } from './identity-provider.queries.ts';

/**
 * Takes a link away from its owner, who proves once more that it is them; their other sessions end.
 * @throws ProblemError 404 for a provider that the person is not linked to, and what `proveAgain` throws
 */
export async function unlinkIdentity(
  ctx: OutsideCtx<'secrets'>,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string | null },
  providerId: string,
  proof: OwnProof,
): Promise<void> {
  // Nothing is guessed for a link that is not there.
  const links = await ctx.transaction((tx) => listIdentityLinks(tx.db, userId));
  if (!links.some((one) => one.providerId === providerId)) throw common.not_found();
  await proveAgain(ctx, userId, proof);
  await ctx.transaction(async (tx) => {
    const account = await holdAccount(tx, userId);
    const provider = await findProvider(tx.db, providerId);
    if (!account || !provider || !(await deleteIdentityLink(tx.db, userId, providerId))) throw common.not_found();
    await endSessionsBut(tx, userId, sessionId);
    const { email } = account;
    await tellLinkChange(tx, { userId, email, providerId, provider: provider.name, change: 'unlinked' });
  });
}
