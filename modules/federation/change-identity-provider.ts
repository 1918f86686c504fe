import { endSessionsByProvider } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { providerFacts } from './add-identity-provider.ts';
import { lockProvider, updateProvider } from './identity-provider.queries.ts';
import type { ProviderSettings } from './identity-provider.ts';
import { problems } from './problems.ts';
import { identityProviderChanged } from './events.ts';
import { sealProviderSecret } from './provider-secret.ts';

/**
 * Changes what is settled of a provider but its issuer: who is known there by it would become somebody else.
 * @throws ProblemError 404, `identity.provider_known`
 */
export function changeIdentityProvider(
  outer: Ctx<'secrets'>,
  id: string,
  { clientSecret, ...settings }: ProviderSettings,
): Promise<void> {
  return outer.transaction(async (ctx) => {
    const before = await lockProvider(ctx.db, id);
    if (!before) throw common.not_found();
    const change = { ...settings, zones: [...new Set(settings.zones)] };
    const sealed = clientSecret === undefined ? {} : { clientSecret: sealProviderSecret(ctx, id, clientSecret) };
    await updateProvider(ctx.db, id, { ...change, ...sealed }).catch((error: unknown) => {
      if (isUniqueViolation(error, 'one_client_per_issuer')) throw problems.provider_known();
      throw error;
    });
    const isLeft = before.zones.some((zone) => !change.zones.some((kept) => kept === zone));
    const isWeaker = before.countsAsSecondFactor && !change.countsAsSecondFactor;
    // What it opened was opened by what it no longer may.
    if (isLeft || isWeaker) await endSessionsByProvider(ctx, id);
    await emit(ctx, identityProviderChanged, {
      ...providerFacts({ ...before, ...change }),
      change: clientSecret === undefined ? 'changed' : 'secret_replaced',
    });
  });
}
