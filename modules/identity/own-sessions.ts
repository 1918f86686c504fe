import type { Actor } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { deviceName } from './device-name.ts';
import { sessionEnded } from './events.ts';
import { firstEntries } from './first-entry.queries.ts';
import { endSession, openSessionsOf } from './session.queries.ts';
import { findUser } from './user.queries.ts';

export async function ownSessions(ctx: Ctx, actor: Extract<Actor, { userId: string }>) {
  const rows = await openSessionsOf(ctx.db, actor.userId, ctx.now());
  const entries = await firstEntries(ctx.db, actor.userId);
  return rows.map((row) => ({
    id: row.id,
    current: row.id === actor.sessionId,
    ip: row.ip,
    addressKnown: row.ip !== null && (entries.get(row.ip) ?? row.createdAt) < row.createdAt,
    device: deviceName(row.userAgent),
    userAgent: row.userAgent,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
  }));
}

/** @throws ProblemError 404 for a session that is not the person's own */
export async function endOwnSession(ctx: Ctx, userId: string, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const own = (await openSessionsOf(tx.db, userId, tx.now())).some((row) => row.id === id);
    const user = own ? await findUser(tx.db, userId) : undefined;
    if (!user) throw common.not_found();
    await endSession(tx.db, id, tx.now());
    await emit(tx, sessionEnded, { userId, email: user.email, sessionId: id });
  });
}
