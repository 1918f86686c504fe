import type { Via } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import type { EmergencyRights } from './emergency-access.ts';
import { isStaffHoldingAll } from './directory.queries.ts';
import { findOpenImpersonation, type OpenImpersonation } from './impersonation.queries.ts';
import { impersonationWords } from './impersonation-words.ts';
import { SESSION_RULES } from './session.ts';
import { isPermissionOpen } from './support-permission.queries.ts';

/** Seconds from its beginning after which an impersonation is over, whatever is done in it (quality catalogue §3). */
export const IMPERSONATION_SECONDS = 30 * 60;
/** Seconds in which the portal must take over what the corporate area began. */
export const HANDOVER_SECONDS = 60;

export const IMPERSONATE = 'impersonation.start';

/** `allowed`: only while the customer's owner allows it. The person is told by mail each time, either way. */
export const impersonationMode = named('ImpersonationMode', z.enum(['off', 'allowed', 'told']));

/** Whether an operator's colleagues may see the portal as its customers' people do. */
export const impersonationSetting = defineSetting({
  key: 'identity.impersonation',
  words: impersonationWords,
  schema: impersonationMode,
  fallback: 'off',
});

/**
 * Whether one that was begun under this permission, or under none, may go on: the operator asks nobody, or what the customer gave
 * for it is still good. What was given anew is another one.
 */
async function isStillWanted(ctx: Ctx, permissionId: string | null): Promise<boolean> {
  const mode = await readSetting(ctx, impersonationSetting);
  if (mode !== 'allowed') return mode === 'told';
  return permissionId !== null && isPermissionOpen(ctx.db, permissionId, ctx.now());
}

/** One that may go on, and by what its colleague acts. */
export interface Sitting extends OpenImpersonation {
  readonly via: Via | null;
}

/**
 * An impersonation that may go on at this very moment: it was started, has not ended nor lasted too long; the operator wants such, and
 * the customer where it is asked;
 * the colleague is active, still holds the right, and their own session lives; the person's account is confirmed and open.
 * Asked at every request. Whether the person still belongs to the customer is the caller's to ask.
 */
export async function impersonationOf(ctx: Ctx<'emergencyAccess'>, id: string): Promise<Sitting | undefined> {
  const now = ctx.now();
  const idleSince = addSeconds(now, -SESSION_RULES.staff.idleSeconds);
  const found = await findOpenImpersonation(ctx.db, id, { now, idleSince });
  if (!found || !(await isStillWanted(ctx, found.permissionId))) return undefined;
  const emergency = await emergencyOf(ctx, found);
  const holds =
    emergency?.permissions.includes(IMPERSONATE) || (await isStaffHoldingAll(ctx.db, found.staffUserId, [IMPERSONATE]));
  return holds ? { ...found, via: emergency === null ? null : `emergency:${emergency.id}` } : undefined;
}

/** What the colleague's own session has beside their roles: what they do in the person's place is done by it too. */
async function emergencyOf(ctx: Ctx<'emergencyAccess'>, found: OpenImpersonation): Promise<EmergencyRights | null> {
  const { emergencyId: id, staffUserId: userId, staffSessionId: sessionId } = found;
  return id === null ? null : ctx.ports.emergencyAccess.of(ctx, { id, userId, sessionId });
}
