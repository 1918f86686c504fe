import { allRoles, attachEmergency, provedByFactor, roleById } from '@cm/identity';
import { can, type StaffActor } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { COUNTED_HOURS, FACTOR_SECONDS } from './access.ts';
import { countSince, insertAccess, lockPerson } from './access.queries.ts';
import { closeUnfounded } from './close-accesses.ts';
import { emergencyOpened } from './events.ts';
import { problems } from './problems.ts';
import { isOffered, offeredRoleIds } from './role.queries.ts';
import { limitsSetting } from './settings.ts';
import { told } from './told.ts';

export interface WantedAccess {
  readonly roleId: string;
  readonly reason: string;
}

const HOUR = 3600;
const countedFrom = (now: Date): Date => addSeconds(now, -COUNTED_HOURS * HOUR);

/** The acting colleague, by themself or by a program of theirs. @throws ProblemError `common.forbidden` for anybody else */
export function colleague({ actor }: Ctx): StaffActor {
  if (actor.kind !== 'staff') throw common.forbidden();
  return actor;
}

/** The colleague who sits at a screen. @throws ProblemError `emergency.session_needed` for a program */
export function atScreen({ actor }: Ctx): StaffActor & { readonly sessionId: string } {
  if (actor.kind !== 'staff' || actor.sessionId === null) throw problems.session_needed();
  return { ...actor, sessionId: actor.sessionId };
}

/**
 * From now on the acting colleague has, in this session, the rights of a role beside their own, until they, an administrator or the time
 * ends it. Everybody who reviews such accesses is alarmed.
 * @throws ProblemError `emergency.session_needed`, `emergency.factor_required` without a code or a passkey at this moment,
 *   `emergency.role_not_offered`, `emergency.not_needed`, `emergency.already_open`, `emergency.too_many`
 */
export async function openAccess(
  outer: Ctx,
  { roleId, reason }: WantedAccess,
): Promise<{ readonly id: string; readonly expiresAt: Date }> {
  return outer.transaction(async (ctx) => {
    const actor = atScreen(ctx);
    const { userId, sessionId } = actor;
    const now = ctx.now();
    if (!(await provedByFactor(ctx, sessionId, FACTOR_SECONDS))) throw problems.factor_required();
    await lockPerson(ctx.db, userId);
    const role = (await isOffered(ctx.db, roleId)) ? await roleById(ctx, roleId) : null;
    if (role === null || role.permissions.length === 0) throw problems.role_not_offered();
    if (role.permissions.every((permission) => can(actor, permission))) throw problems.not_needed();
    await closeUnfounded(ctx, { userId });
    const { minutes, perDay } = await readSetting(ctx, limitsSetting);
    const id = uuidv7(now);
    const row = {
      id,
      userId,
      sessionId,
      roleId,
      roleKey: role.key,
      roleName: JSON.stringify(role.name),
      permissions: [...role.permissions],
      reason,
      openedAt: now,
      expiresAt: addSeconds(now, minutes * 60),
    };
    const opened = await countSince(ctx.db, userId, countedFrom(now));
    if (!(await insertAccess(ctx.db, row))) throw problems.already_open();
    if (opened >= perDay) throw problems.too_many();
    if (!(await attachEmergency(ctx, { sessionId, userId, emergencyId: id }))) throw problems.session_needed();
    await emit(
      ctx,
      emergencyOpened,
      {
        ...(await told(ctx, { ...row, roleName: role.name })),
        sessionId,
        permissions: row.permissions,
        openedAt: now.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
      },
      { ...actor, via: `emergency:${id}` },
    );
    return { id, expiresAt: row.expiresAt };
  });
}

/** What the acting colleague may open: the roles that give them something, for how long, and how many more within a day. */
export async function choices(ctx: Ctx) {
  const { userId, permissions: held } = atScreen(ctx);
  const offered = new Set(await offeredRoleIds(ctx.db));
  const { minutes, perDay } = await readSetting(ctx, limitsSetting);
  const opened = await countSince(ctx.db, userId, countedFrom(ctx.now()));
  const roles = (await allRoles(ctx)).filter(
    ({ id, permissions }) => offered.has(id) && permissions.some((permission) => !held.has(permission)),
  );
  return {
    minutes,
    left: Math.max(0, perDay - opened),
    roles: roles.map(({ id, name, permissions }) => ({
      id,
      name,
      adds: permissions.filter((permission) => !held.has(permission)),
    })),
  };
}
