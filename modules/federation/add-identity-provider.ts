import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { invalidField } from '@cm/kit/problems';
import { insertProvider, listProviders, type ProviderRow } from './identity-provider.queries.ts';
import { MOST_PROVIDERS, type ProviderSettings } from './identity-provider.ts';
import { problems } from './problems.ts';
import { identityProviderChanged } from './events.ts';
import { sealProviderSecret } from './provider-secret.ts';

/** What a row's event says of it; the secret is in none. */
export const providerFacts = ({ id, name, issuer, zones, countsAsSecondFactor }: ProviderRow) => ({
  providerId: id,
  name,
  issuer,
  zones: zones as ProviderSettings['zones'],
  countsAsSecondFactor,
});

/**
 * Notes a provider. It opens nothing until it is enabled.
 * @throws ProblemError `identity.provider_known`, `identity.too_many_providers` {max}
 */
export function addIdentityProvider(
  outer: Ctx<'secrets'>,
  { issuer, clientSecret, ...settings }: ProviderSettings & { readonly issuer: string },
): Promise<string> {
  if (clientSecret === undefined) throw invalidField('/clientSecret', 'required');
  return outer.transaction(async (ctx) => {
    if ((await listProviders(ctx.db)).length >= MOST_PROVIDERS)
      throw problems.too_many_providers({ max: MOST_PROVIDERS });
    const createdAt = ctx.now();
    const id = uuidv7(createdAt);
    const sealed = sealProviderSecret(ctx, id, clientSecret);
    const row = { ...settings, zones: [...new Set(settings.zones)], id, issuer, enabledAt: null, createdAt };
    if (!(await insertProvider(ctx.db, { ...row, clientSecret: sealed }))) throw problems.provider_known();
    await emit(ctx, identityProviderChanged, {
      ...providerFacts({ ...row, clientSecret: sealed }),
      change: 'added',
    });
    return id;
  });
}
