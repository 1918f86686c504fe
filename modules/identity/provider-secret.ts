import type { Ctx } from '@cm/kit/ctx';
import { seal } from '@cm/kit/secrets';

/** The secret by which a provider knows us, sealed for its row. */
export function sealProviderSecret(ctx: Ctx<'secrets'>, providerId: string, secret: string): Buffer {
  return seal(ctx.ports.secrets.key('provider-secrets'), Buffer.from(secret), placeOf(ctx, providerId));
}

const placeOf = (ctx: Ctx, providerId: string): string =>
  `${ctx.tenant.id}|identity.identity_providers|${providerId}|client_secret`;
