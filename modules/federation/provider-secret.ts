import type { Ctx } from '@cm/kit/ctx';
import { seal, unseal } from '@cm/kit/secrets';
import type { ProviderRow } from './identity-provider.queries.ts';

/** The secret by which a provider knows us, sealed for its row. */
export function sealProviderSecret(ctx: Ctx<'secrets'>, providerId: string, secret: string): Buffer {
  return seal(ctx.ports.secrets.key('provider-secrets'), Buffer.from(secret), placeOf(ctx, providerId));
}

export function openProviderSecret(ctx: Ctx<'secrets'>, { id, clientSecret }: ProviderRow): string {
  return unseal(ctx.ports.secrets.key('provider-secrets'), clientSecret, placeOf(ctx, id)).toString();
}

/** As secrets were sealed when the table was identity's: another place would open none of them. */
const placeOf = (ctx: Ctx, providerId: string): string =>
  `${ctx.tenant.id}|identity.identity_providers|${providerId}|client_secret`;
