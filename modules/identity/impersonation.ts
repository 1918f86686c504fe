import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { isStaffHoldingAll } from './directory.queries.ts';
import { findOpenImpersonation, type OpenImpersonation } from './impersonation.queries.ts';
import { impersonationWords } from './impersonation-words.ts';
import { SESSION_RULES } from './session.ts';

/** Seconds from its beginning after which an impersonation is over, whatever is done in it (quality catalogue §3). */
export const IMPERSONATION_SECONDS = 30 * 60;
/** Seconds in which the portal must take over what the corporate area began. */
export const HANDOVER_SECONDS = 60;

export const IMPERSONATE = 'impersonation.start';

/** Whether an operator's colleagues may see the portal as its customers' people do; the person is told by mail each time. */
export const impersonationSetting = defineSetting({
  key: 'identity.impersonation',
  words: impersonationWords,
  schema: z.enum(['off', 'told']),
  fallback: 'off',
});

export async function isImpersonationOn(ctx: Ctx): Promise<boolean> {
  return (await readSetting(ctx, impersonationSetting)) === 'told';
}

/**
 * An impersonation that may go on at this very moment: it was started, has not ended nor lasted too long; the operator wants such;
 * the colleague is active, still holds the right, and their own session lives; the person's account is confirmed and open.
 * Asked at every request. Whether the person still belongs to the customer is the caller's to ask.
 */
export async function impersonationOf(ctx: Ctx, id: string): Promise<OpenImpersonation | undefined> {
  const now = ctx.now();
  const idleSince = addSeconds(now, -SESSION_RULES.staff.idleSeconds);
  const found = await findOpenImpersonation(ctx.db, id, { now, idleSince });
  if (!found || !(await isImpersonationOn(ctx))) return undefined;
  return (await isStaffHoldingAll(ctx.db, found.staffUserId, [IMPERSONATE])) ? found : undefined;
}
