import type { OutsideCtx } from '@cm/kit/ctx';
import { common, type ProblemError } from '@cm/kit/problems';
import { findProvider } from './identity-provider.queries.ts';
import { problems } from './problems.ts';
import type { ProviderFailure, ProviderFound } from './provider-client.ts';

/** What is said to whoever may see why; at a sign-in it is said to nobody. */
export function providerProblem({ kind }: ProviderFailure, issuer: string): ProblemError {
  const params = { host: new URL(issuer).host };
  if (kind === 'forbidden') return problems.provider_inside(params);
  if (kind === 'unreachable') return problems.provider_silent(params);
  return problems.provider_unfit(params);
}

/**
 * Asks the provider what it is, as a sign-in does first. Call it outside a transaction: it may take seconds.
 * @throws ProblemError 404, `identity.provider_inside` {host}, `identity.provider_silent` {host}, `identity.provider_unfit` {host}
 */
export async function testIdentityProvider(ctx: OutsideCtx<'providers'>, id: string): Promise<ProviderFound> {
  const provider = await ctx.transaction((tx) => findProvider(tx.db, id));
  if (!provider) throw common.not_found();
  const found = await ctx.ports.providers.look(provider.issuer, ctx.now());
  if (found.kind === 'found') return found;
  ctx.log.info({ providerId: id, why: found.why }, 'providers: the test failed');
  throw providerProblem(found, provider.issuer);
}
