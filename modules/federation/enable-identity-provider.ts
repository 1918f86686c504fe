import { endSessionsByProvider } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { providerFacts } from './add-identity-provider.ts';
import { lockProvider, updateProvider } from './identity-provider.queries.ts';
import { identityProviderChanged } from './events.ts';

/**
 * Lets people in by a provider, or lets nobody in by it any more: the sessions that it opened end.
 * @throws ProblemError 404
 */
export function enableIdentityProvider(outer: Ctx, id: string, enabled: boolean): Promise<void> {
  return outer.transaction(async (ctx) => {
    const provider = await lockProvider(ctx.db, id);
    if (!provider) throw common.not_found();
    if ((provider.enabledAt !== null) === enabled) return;
    await updateProvider(ctx.db, id, { enabledAt: enabled ? ctx.now() : null });
    if (!enabled) await endSessionsByProvider(ctx, id);
    const change = enabled ? 'enabled' : 'disabled';
    await emit(ctx, identityProviderChanged, { ...providerFacts(provider), change });
  });
}
