import { newToken, sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { uuidv7 } from '@cm/kit/ids';
import type { Selectable } from 'kysely';
import { SESSION_RULES, type UserKind, type SessionLevel } from './session.ts';
import type { IdentityTables } from './tables.ts';

export type SessionRow = Selectable<IdentityTables['identity.sessions']>;

/** A new session with a token that nobody has seen before; the token itself is not kept. */
export async function startSession(
  ctx: Ctx,
  userId: string,
  kind: UserKind,
  level: SessionLevel,
): Promise<{ id: string; token: string }> {
  const id = uuidv7(ctx.now());
  const token = newToken();
  // A sign-in that waits for its second factor is worth five minutes, an enrolment twenty.
  const lifetime = { password: 300, enrolment: 1200, full: SESSION_RULES[kind].absoluteSeconds }[level];
  await ctx.db
    .withTables<IdentityTables>()
    .insertInto('identity.sessions')
    .values({
      id,
      userId,
      tokenHash: sha256(token),
      level,
      createdAt: ctx.now(),
      lastSeenAt: ctx.now(),
      expiresAt: addSeconds(ctx.now(), lifetime),
      ip: ctx.actor.ip,
      userAgent: ctx.actor.userAgent,
    })
    .execute();
  return { id, token };
}

/** A session that has not proved everything yet, by its token. */
export function findPendingSession(ctx: Ctx, token: string): Promise<SessionRow | undefined> {
  return ctx.db
    .withTables<IdentityTables>()
    .selectFrom('identity.sessions')
    .selectAll()
    .where('tokenHash', '=', sha256(token))
    .where('level', '!=', 'full')
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', ctx.now())
    .forUpdate()
    .executeTakeFirst();
}

export async function endSession(ctx: Ctx, id: string): Promise<void> {
  await ctx.db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ endedAt: ctx.now() })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute();
}

/** Ends every session of a person but one: after a change of password, of rights, of second factor. */
export async function endSessionsOf(ctx: Ctx, userId: string, except: string | null): Promise<void> {
  let query = ctx.db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ endedAt: ctx.now() })
    .where('userId', '=', userId)
    .where('endedAt', 'is', null);
  if (except !== null) query = query.where('id', '!=', except);
  await query.execute();
}

export function openSessionsOf(ctx: Ctx, userId: string): Promise<SessionRow[]> {
  return ctx.db
    .withTables<IdentityTables>()
    .selectFrom('identity.sessions')
    .selectAll()
    .where('userId', '=', userId)
    .where('level', '=', 'full')
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', ctx.now())
    .orderBy('lastSeenAt', 'desc')
    .limit(100)
    .execute();
}
