import {
  type Browser,
  enterByProvider,
  type EntryByProvider,
  fullSession,
  holdAccount,
  KIND_OF_ZONE,
  provenAmong,
  provenUserAt,
  type SignInZone,
} from '@cm/identity';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { lets } from './begin-provider-sign-in.ts';
import { findIdentityLink, recordLinkUse } from './identity-link.queries.ts';
import { findProvider, holdProvider, type ProviderRow } from './identity-provider.queries.ts';
import { linkIdentity } from './link-identity.ts';
import { problems } from './problems.ts';
import { askedOf, isAnswerTo, keepAttempt, newAttempt } from './provider-attempt.ts';
import { takeProviderAttempt } from './provider-attempt.queries.ts';
import type { ProviderPerson } from './provider-client.ts';
import { openProviderSecret } from './provider-secret.ts';

/** With what a browser comes back: what it holds, and the query string that the provider sent it with. */
export interface Return {
  readonly attempt: string | undefined;
  readonly parameters: string;
}

/** `confirm`: the account seems to be theirs; its owner signs in once with what they have here (`confirm-link.ts`). */
export type ProviderOutcome =
  | Extract<EntryByProvider, { kind: 'entered' | 'elsewhere' }>
  | { readonly kind: 'linked' }
  | { readonly kind: 'confirm'; readonly attempt: string };

/**
 * Ends what was begun at a provider, with what it answered. Call it outside a transaction. No account is made here, and none
 * is linked by an address alone.
 *
 * @throws ProblemError `identity.provider_refused`, the same for whatever is wrong with the answer, the provider or the
 *   account; `identity.provider_away`; `identity.no_linked_account` for somebody whom nobody here has linked;
 *   `identity.subject_taken`, `identity.provider_linked` of a link
 */
export async function finishAtProvider(
  ctx: OutsideCtx<'secrets' | 'providers'>,
  zone: SignInZone,
  { attempt: token, parameters }: Return,
  browser: Browser,
): Promise<ProviderOutcome> {
  if (token === undefined) throw problems.provider_refused();
  const kind = KIND_OF_ZONE[zone];
  const taken = await ctx.transaction(async (tx) => {
    const attempt = await takeProviderAttempt(tx.db, { token, kind, purposes: ['sign_in', 'link'] }, tx.now());
    const provider = attempt && (await findProvider(tx.db, attempt.providerId));
    return attempt && lets(provider, zone) ? { attempt, provider } : undefined;
  });
  if (!taken) throw problems.provider_refused();
  const { attempt, provider } = taken;
  // A link ends in the session in which its owner proved that it is them, and in no other.
  if (attempt.purpose === 'link' && attempt.sessionId !== browser.sessionId) throw problems.provider_refused();
  const asked = askedOf(ctx, zone, { id: attempt.id, token });
  // Before the provider is asked: whoever plants an answer in another's browser makes nobody ask.
  if (!isAnswerTo(asked, parameters)) throw problems.provider_refused();
  const client = { ...provider, clientSecret: openProviderSecret(ctx, provider) };
  const person = await ctx.ports.providers.redeem(client, asked, parameters, ctx.now());
  if (person.kind !== 'person') {
    ctx.log.warn(
      { providerId: provider.id, failure: person.kind, why: person.why },
      'providers: a sign-in was refused',
    );
    throw person.kind === 'refused' || person.kind === 'unfit' ? problems.provider_refused() : problems.provider_away();
  }
  // A refusal is committed before it is thrown: a failed attempt must leave its trace.
  const outcome = await ctx.transaction(async (tx) => {
    const held = await holdProvider(tx.db, provider.id);
    if (!lets(held, zone)) return 'provider_refused';
    if (attempt.sessionId !== null) return link(tx, held, attempt.sessionId, person.subject);
    return enter(tx, held, zone, person, browser);
  });
  if (typeof outcome === 'string') throw problems[outcome]();
  return outcome;
}

type Refusal = 'provider_refused' | 'no_linked_account';

async function link(
  tx: Ctx,
  provider: ProviderRow,
  sessionId: string,
  subject: string,
): Promise<ProviderOutcome | Refusal> {
  const session = await fullSession(tx, sessionId);
  const user = session && (await holdAccount(tx, session.userId));
  if (!user) return 'provider_refused';
  await linkIdentity(tx, user, provider, subject);
  return { kind: 'linked' };
}

async function enter(
  tx: Ctx,
  provider: ProviderRow,
  zone: SignInZone,
  person: ProviderPerson,
  browser: Browser,
): Promise<ProviderOutcome | Refusal> {
  const known = await findIdentityLink(tx.db, provider.id, person.subject);
  if (!known) return offerLink(tx, provider, zone, person);
  const way = { zone, providerId: provider.id, isEnough: provider.countsAsSecondFactor };
  const entry = await enterByProvider(tx, known.userId, way, browser);
  if (entry.kind === 'refused') return 'provider_refused';
  await recordLinkUse(tx.db, known.id, tx.now());
  return entry;
}

/**
 * Whose account it may be: the provider says that the address is theirs, the operator has proved that the address's domain is
 * its own, and the account's owner has confirmed the same address. That is a reason to ask them, and no more.
 */
async function offerLink(
  tx: Ctx,
  provider: ProviderRow,
  zone: SignInZone,
  { subject, verifiedEmail: email }: ProviderPerson,
): Promise<ProviderOutcome | Refusal> {
  const kind = KIND_OF_ZONE[zone];
  const domain = email?.slice(email.lastIndexOf('@') + 1) ?? '';
  if (email === null || !(await provenAmong(tx, [domain])).has(domain)) return 'no_linked_account';
  const user = await provenUserAt(tx, email);
  if (user?.kind !== kind) return 'no_linked_account';
  const attempt = newAttempt(tx);
  await keepAttempt(tx, attempt, { providerId: provider.id, kind, purpose: 'confirm', userId: user.id, subject });
  return { kind: 'confirm', attempt: attempt.token };
}
