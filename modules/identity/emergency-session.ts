import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { findFullSession, setSessionEmergency } from './session.queries.ts';

/**
 * Whether whoever sits in this session showed a code or a passkey within so many seconds; a password does not count, nor does the
 * sign-in.
 * @query
 */
export async function provedByFactor(ctx: Ctx, sessionId: string, seconds: number): Promise<boolean> {
  const session = await findFullSession(ctx.db, sessionId, ctx.now());
  const provedAt = session?.factorProvedAt ?? null;
  return provedAt !== null && addSeconds(provedAt, seconds) > ctx.now();
}

/**
 * Whether a session of a colleague has not ended.
 * @query
 */
export async function isSessionOpen(ctx: Ctx, sessionId: string): Promise<boolean> {
  return (await findFullSession(ctx.db, sessionId, ctx.now())) !== undefined;
}

/**
 * From now on the gatekeeper asks, at each request of this session, what the emergency access adds. False when the session is over.
 * @command the same access once more changes nothing
 */
export function attachEmergency(
  ctx: Ctx,
  of: { readonly sessionId: string; readonly userId: string; readonly emergencyId: string },
): Promise<boolean> {
  return setSessionEmergency(ctx.db, of);
}
