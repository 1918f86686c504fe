import { holdsAll, isSessionOpen, roleById } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { latest } from '@cm/kit/dates';
import { type AccessRow, type End, listUnended, lockAccess, updateEnd } from './access.queries.ts';
import { emergencyEnded } from './events.ts';
import { OPEN } from './permissions.ts';
import { offeredRoleIds } from './role.queries.ts';
import { told } from './told.ts';

const BATCH = 200;

/** Writes an end down and tells of it, never before the opening, which may be another server's. The row is locked by the caller and has none yet. */
export async function end(ctx: Ctx, row: AccessRow, { endedAt, ...by }: End): Promise<void> {
  const how = { ...by, endedAt: latest(endedAt, row.openedAt) };
  await updateEnd(ctx.db, row.id, how);
  await emit(ctx, emergencyEnded, {
    ...(await told(ctx, row)),
    how: how.endedHow,
    openedAt: row.openedAt.toISOString(),
    endedAt: how.endedAt.toISOString(),
  });
}

/** The end of one that reached its limit: at its limit, whenever it is written down. */
export const atItsLimit = ({ expiresAt }: Pick<AccessRow, 'expiresAt'>): End => ({
  endedAt: expiresAt,
  endedHow: 'expired',
  endedBy: null,
});

/**
 * Writes down what is over already: what reached its limit, and what stands on nothing any more, since its person may not open one any
 * more, has left their session or is disabled, or its role is not offered any more. Gives how many.
 */
export async function closeUnfounded(
  ctx: Ctx,
  of: { readonly userId?: string; readonly roleId?: string },
): Promise<number> {
  const listed = await listUnended(ctx.db, of, BATCH);
  if (listed.length === 0) return 0;
  const offered = new Set(await offeredRoleIds(ctx.db));
  let closed = 0;
  for (const { id } of listed) {
    const row = await lockAccess(ctx.db, id);
    if (!row || row.endedAt !== null) continue;
    const now = ctx.now();
    if (row.expiresAt <= now) await end(ctx, row, atItsLimit(row));
    else if (!offered.has(row.roleId) || !(await isFounded(ctx, row)))
      await end(ctx, row, { endedAt: now, endedHow: 'lost', endedBy: null });
    else continue;
    closed += 1;
  }
  return closed;
}

async function isFounded(ctx: Ctx, { userId, sessionId, roleId }: AccessRow): Promise<boolean> {
  if (!(await holdsAll(ctx, userId, [OPEN])) || !(await isSessionOpen(ctx, sessionId))) return false;
  return (await roleById(ctx, roleId)) !== null;
}

/** The same for all of an operator's. */
export const closeAll = (ctx: Ctx): Promise<number> => ctx.transaction((tx) => closeUnfounded(tx, {}));
