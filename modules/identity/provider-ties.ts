import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { currentSession } from './current-session.ts';
import type { Cookies } from './device-cookie.ts';
import { linkedSignInChanged } from './linked-sign-in-events.ts';
import { type OwnProof, withProof } from './prove-oneself.ts';
import { sessionCookie, type SignInZone } from './session.ts';
import * as sessions from './session.queries.ts';
import { lockUser } from './user.queries.ts';

/** Of an account that is in use. */
export interface HeldAccount {
  readonly id: string;
  readonly email: string;
}

/**
 * The account, which nobody changes before the end of the transaction; null for none, and for one that is disabled.
 * @query
 */
export async function holdAccount(ctx: Ctx, userId: string): Promise<HeldAccount | null> {
  const user = await lockUser(ctx.db, userId);
  return user && user.disabledAt === null ? { id: user.id, email: user.email } : null;
}

/** Of a session of somebody who proved everything. */
export interface FullSession {
  readonly userId: string;
  /** By which provider they came; null: by what they have here. */
  readonly providerId: string | null;
  readonly createdAt: Date;
}

/**
 * Null once it is over, and for one that still waits for something.
 * @query
 */
export async function fullSession(ctx: Ctx, sessionId: string): Promise<FullSession | null> {
  const session = await sessions.findFullSession(ctx.db, sessionId, ctx.now());
  return session ? { userId: session.userId, providerId: session.providerId, createdAt: session.createdAt } : null;
}

/**
 * The session that a browser holds in this area, whatever its level.
 * @query
 */
export async function heldSessionId(
  ctx: Ctx<'memberships' | 'identityProviders' | 'emergencyAccess'>,
  zone: SignInZone,
  cookies: Cookies,
): Promise<string | null> {
  return (await ctx.transaction((tx) => currentSession(tx, zone, cookies[sessionCookie(zone)]))).sessionId;
}

/**
 * Ends whatever a provider opened, and what waits to be opened by it.
 * @command a session ends once
 */
export async function endSessionsByProvider(ctx: Ctx, providerId: string): Promise<void> {
  await sessions.endSessionsByProvider(ctx.db, providerId, ctx.now());
}

/**
 * Ends every session of a person but one.
 * @command a session ends once
 */
export async function endSessionsBut(ctx: Ctx, userId: string, sessionId: string | null): Promise<void> {
  await sessions.endSessionsOf(ctx.db, userId, sessionId, ctx.now());
}

/**
 * The signed-in person shows once more that it is them; a code is used up by it.
 * @throws ProblemError `identity.wrong_credentials`, `identity.wrong_code`, 429
 * @command a password proves as often as it is typed, a code once
 */
export function proveAgain(ctx: OutsideCtx<'secrets'>, userId: string, proof: OwnProof): Promise<void> {
  return withProof(ctx, userId, proof, { act: async () => undefined });
}

/** Of a link between an account and somebody at a provider. */
export interface LinkChange {
  readonly userId: string;
  readonly email: string;
  readonly providerId: string;
  readonly provider: string;
  readonly change: 'linked' | 'unlinked';
}

/**
 * Tells the account's person that a provider may open it, or may no more.
 * @command each call tells it once more
 */
export async function tellLinkChange(ctx: Ctx, change: LinkChange): Promise<void> {
  await emit(ctx, linkedSignInChanged, change);
}
