import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { deleteTrust, isTrustedDeviceOf, listTrusted, type Trust } from './device.queries.ts';
import type { Cookies } from './device-cookie.ts';
import { tokenHashes } from './known-device.ts';
import { mustUsePasskey } from './passkey-only.ts';
import { deviceTrustEnded } from './session-events.ts';
import { trustedDeviceWords } from './trusted-device-words.ts';
import type { UserRow } from './user.queries.ts';

const DAY = 86_400;

/** Whether a browser may be told not to ask for the second factor again, in which area, and for how long. */
export const trustedDeviceSetting = defineSetting({
  key: 'identity.trusted_devices',
  words: trustedDeviceWords,
  schema: z.strictObject({ customers: z.boolean(), staff: z.boolean(), days: z.int().min(1).max(90) }),
  fallback: { customers: true, staff: false, days: 30 },
});

type Whose = Pick<UserRow, 'id' | 'kind'>;

/** Days that a browser of theirs may be trusted; null where it may not: nobody trusts one in the place of a passkey that a role wants. */
export async function trustDays(ctx: Ctx, { id, kind }: Whose): Promise<number | null> {
  const { customers, staff, days } = await readSetting(ctx, trustedDeviceSetting);
  const isOffered = kind === 'staff' ? staff : customers;
  return isOffered && !(await mustUsePasskey(ctx, id)) ? days : null;
}

/** Trust of before this moment counts no more: the operator may have shortened it since. */
const notBefore = (ctx: Ctx, days: number): Date => addSeconds(ctx.now(), -days * DAY);

/**
 * Whether this browser holds the secret of a device that the person trusts.
 * @query
 */
export async function isTrustedDevice(
  tx: Ctx<'secrets'>,
  user: Whose & Pick<UserRow, 'email'>,
  cookies: Cookies,
): Promise<boolean> {
  const days = await trustDays(tx, user);
  const hashes = tokenHashes(tx, cookies, user.email);
  if (days === null || hashes.length === 0) return false;
  return isTrustedDeviceOf(tx.db, user.id, hashes, { now: tx.now(), since: notBefore(tx, days) });
}

/** What a person gives a browser after their second factor; undefined where the operator does not allow it. */
export async function newTrust(tx: Ctx, user: Whose): Promise<Trust | undefined> {
  const days = await trustDays(tx, user);
  if (days === null) return undefined;
  const now = tx.now();
  return { trustId: uuidv7(now), trustedAt: now, trustedUntil: addSeconds(now, days * DAY) };
}

/**
 * The devices that a person trusts, the last used first, and for how long they may trust another; none while it is not allowed.
 * @query
 */
export async function trustedDevices(ctx: Ctx, user: Whose & { readonly sessionId: string | null }) {
  const days = await trustDays(ctx, user);
  if (days === null) return { days, items: [] };
  const since = notBefore(ctx, days);
  const rows = await listTrusted(ctx.db, user.id, { now: ctx.now(), since });
  const items = rows.map((row) => {
    const shortened = addSeconds(row.trustedAt, days * DAY);
    return {
      id: row.id,
      device: row.device,
      current: row.sessionId === user.sessionId,
      trustedAt: row.trustedAt,
      lastUsedAt: row.lastUsedAt,
      until: row.trustedUntil < shortened ? row.trustedUntil : shortened,
    };
  });
  return { days, items };
}

/**
 * The second factor is asked for again: on one device, or on all for null. Gives how many were trusted.
 * @throws ProblemError 404 for a device that the person does not trust
 */
export function endTrust(ctx: Ctx, person: { readonly userId: string }, id: string | null): Promise<number> {
  const { userId } = person;
  return ctx.transaction(async (tx) => {
    const ended = await deleteTrust(tx.db, userId, id);
    if (id !== null && ended.length === 0) throw common.not_found();
    for (const { device, email } of ended) await emit(tx, deviceTrustEnded, { userId, email, device });
    return ended.length;
  });
}
