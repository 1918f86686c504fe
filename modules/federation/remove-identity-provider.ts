import { endSessionsByProvider } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { providerFacts } from './add-identity-provider.ts';
import { deleteProvider, lockProvider } from './identity-provider.queries.ts';
import { identityProviderChanged } from './events.ts';

/**
 * Removes a provider, with the links to it; the sessions that it opened end.
 * @throws ProblemError 404
 */
export function removeIdentityProvider(outer: Ctx, id: string): Promise<void> {
  return outer.transaction(async (ctx) => {
    const provider = await lockProvider(ctx.db, id);
    if (!provider) throw common.not_found();
    await endSessionsByProvider(ctx, id);
    await deleteProvider(ctx.db, id);
    await emit(ctx, identityProviderChanged, { ...providerFacts(provider), change: 'removed' });
  });
}
