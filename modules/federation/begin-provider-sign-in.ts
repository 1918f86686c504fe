import { KIND_OF_ZONE, type OwnProof, proveAgain, type SignInZone } from '@cm/identity';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { common } from '@cm/kit/problems';
import { findProvider, type ProviderRow } from './identity-provider.queries.ts';
import { problems } from './problems.ts';
import { askedOf, keepAttempt, type NewAttempt, newAttempt } from './provider-attempt.ts';

/** Where the browser goes, and what it holds until it is back. */
export interface Departure {
  readonly url: string;
  readonly attempt: string;
}

/** Whether somebody may come in by a provider in that area. */
export const lets = (provider: ProviderRow | undefined, zone: SignInZone): provider is ProviderRow =>
  provider !== undefined && provider.enabledAt !== null && provider.zones.includes(zone);

async function offered(tx: Ctx, zone: SignInZone, providerId: string): Promise<ProviderRow> {
  const provider = await findProvider(tx.db, providerId);
  if (!lets(provider, zone)) throw common.not_found();
  return provider;
}

/**
 * Begins a sign-in at a provider. Call it outside a transaction: the provider is asked where it has people sign in.
 * @throws ProblemError 404 for one that lets nobody in here, `identity.provider_away`
 */
export async function beginProviderSignIn(
  ctx: OutsideCtx<'secrets' | 'providers'>,
  zone: SignInZone,
  providerId: string,
): Promise<Departure> {
  const attempt = newAttempt(ctx);
  const provider = await ctx.transaction(async (tx) => {
    const found = await offered(tx, zone, providerId);
    await keepAttempt(tx, attempt, { providerId, kind: KIND_OF_ZONE[zone], purpose: 'sign_in' });
    return found;
  });
  return depart(ctx, zone, provider, attempt);
}

/**
 * Begins a link of the signed-in person, who proves once more that it is them. It ends in this session alone.
 * @throws ProblemError 404, `identity.provider_away`, and what `proveAgain` throws
 */
export async function beginLink(
  ctx: OutsideCtx<'secrets' | 'providers'>,
  zone: SignInZone,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
  { providerId, proof }: { readonly providerId: string; readonly proof: OwnProof },
): Promise<Departure> {
  const attempt = newAttempt(ctx);
  // Nothing is guessed for one that is not offered.
  await ctx.transaction((tx) => offered(tx, zone, providerId));
  await proveAgain(ctx, userId, proof);
  const provider = await ctx.transaction(async (tx) => {
    const found = await offered(tx, zone, providerId);
    await keepAttempt(tx, attempt, { providerId, kind: KIND_OF_ZONE[zone], purpose: 'link', sessionId });
    return found;
  });
  return depart(ctx, zone, provider, attempt);
}

async function depart(
  ctx: OutsideCtx<'secrets' | 'providers'>,
  zone: SignInZone,
  { id, issuer, clientId }: ProviderRow,
  attempt: NewAttempt,
): Promise<Departure> {
  const begun = await ctx.ports.providers.begin({ issuer, clientId }, askedOf(ctx, zone, attempt), ctx.now());
  if (begun.kind === 'begun') return { url: begun.url, attempt: attempt.token };
  ctx.log.warn({ providerId: id, failure: begun.kind, why: begun.why }, 'providers: a sign-in could not begin');
  throw problems.provider_away();
}
