import { newToken, sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { uuidv7 } from '@cm/kit/ids';
import { SESSION_RULES, type SessionLevel, type UserKind } from './session.ts';
import { insertSession } from './session.queries.ts';

/** A new session with a token that nobody has seen before; the token itself is not kept. */
export async function startSession(
  ctx: Ctx,
  wanted: {
    readonly userId: string;
    readonly kind: UserKind;
    readonly level: SessionLevel;
    /** The identity provider by which the person came; null for what they have here. */
    readonly providerId: string | null;
    /** They showed something that they have here. A provider may let in whoever sits at a browser that it knows. */
    readonly isProof: boolean;
    /** They came by a code that was mailed, in place of their password. */
    readonly byMailCode: boolean;
    /** Somebody else sits in the person's place, for one customer and until then. */
    readonly impersonation?: { readonly id: string; readonly customerId: string; readonly expiresAt: Date };
  },
): Promise<{ id: string; token: string }> {
  const { userId, kind, level, providerId, isProof, byMailCode, impersonation } = wanted;
  const now = ctx.now();
  const id = uuidv7(now);
  const token = newToken();
  // A sign-in that waits for its second factor is worth five minutes, an enrolment twenty.
  const lifetime = { password: 300, enrolment: 1200, full: SESSION_RULES[kind].absoluteSeconds }[level];
  await insertSession(ctx.db, {
    id,
    userId,
    tokenHash: sha256(token),
    level,
    providerId,
    byMailCode,
    createdAt: now,
    lastSeenAt: now,
    provedAt: isProof ? now : null,
    expiresAt: impersonation?.expiresAt ?? addSeconds(now, lifetime),
    ...(impersonation ? { impersonationId: impersonation.id, customerId: impersonation.customerId } : {}),
    ip: ctx.actor.ip,
    userAgent: ctx.actor.userAgent,
  });
  return { id, token };
}
