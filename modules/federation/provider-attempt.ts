import type { SignInZone } from '@cm/identity';
import { hmac, newToken, sameSecret, sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { uuidv7 } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { redirectUriOf } from './identity-provider.ts';
import type { Asked } from './provider-client.ts';
import { type AttemptFacts, insertProviderAttempt } from './provider-attempt.queries.ts';

/** What a browser went to a provider for; `confirm`: it is back, and its owner has yet to say that the account is theirs. */
export const providerPurpose = named('ProviderPurpose', z.enum(['sign_in', 'link', 'confirm']));

/** Seconds within which a sign-in at a provider must end. */
export const ATTEMPT_SECONDS = 600;

/** What a browser holds of an attempt, and what is kept of it. */
export interface NewAttempt {
  readonly id: string;
  readonly token: string;
}

export const newAttempt = (ctx: Ctx): NewAttempt => ({ id: uuidv7(ctx.now()), token: newToken() });

export async function keepAttempt(tx: Ctx, { id, token }: NewAttempt, facts: AttemptFacts): Promise<void> {
  const createdAt = tx.now();
  const expiresAt = addSeconds(createdAt, ATTEMPT_SECONDS);
  await insertProviderAttempt(tx.db, { ...facts, id, attemptHash: sha256(token), createdAt, expiresAt });
}

/**
 * State, nonce and PKCE verifier of an attempt. They are computed from what the browser alone holds and a key that is not in
 * the database: nothing in there finishes a sign-in, and no other browser's answer is this one's.
 */
export function askedOf(ctx: Ctx<'secrets'>, zone: SignInZone, { id, token }: NewAttempt): Asked {
  const key = ctx.ports.secrets.key('provider-attempts');
  const part = (what: string) => hmac(key, ctx.tenant.id, id, what, token).toString('base64url');
  return {
    redirectUri: redirectUriOf(ctx.tenant.baseUrl, zone),
    state: part('state'),
    nonce: part('nonce'),
    verifier: part('verifier'),
  };
}

/** Whether an answer belongs to the attempt. */
export function isAnswerTo({ state }: Asked, parameters: string): boolean {
  const stated = new URLSearchParams(parameters).getAll('state');
  return stated.length === 1 && sameSecret(Buffer.from(stated[0] ?? ''), Buffer.from(state));
}
