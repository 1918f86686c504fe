import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Trust } from './device.queries.ts';
import type { Cookies } from './device-cookie.ts';
import { deviceName } from './device-name.ts';
import { userLoggedIn } from './events.ts';
import { hasEnteredBefore } from './first-entry.queries.ts';
import { type DeviceCookie, isKnownDevice, rememberDevice } from './known-device.ts';
import { deviceTrusted } from './session-events.ts';
import type { UserRow } from './user.queries.ts';

/** The session that was opened, and how. */
interface Entry {
  readonly sessionId: string;
  readonly secondFactor: boolean;
  readonly byMailCode: boolean;
  /** The second factor was not asked for: the device is trusted. */
  readonly trustedDevice?: boolean;
  /** What the person gives the browser. */
  readonly trust?: Trust | undefined;
}

/**
 * Tells that somebody who proved everything is in, and makes the browser known to the account. One that was not known is a
 * new one, which the person is told of, but for the very first that enters.
 */
export async function announceEntry(
  tx: Ctx<'secrets'>,
  user: UserRow,
  { sessionId, secondFactor, byMailCode, trustedDevice = false, trust }: Entry,
  cookies: Cookies,
): Promise<DeviceCookie> {
  const { id: userId, email, kind } = user;
  const isKnown = await isKnownDevice(tx, cookies, { userId, email });
  const newBrowser = !isKnown && (await hasEnteredBefore(tx.db, userId, tx.now()));
  const device = deviceName(tx.actor.userAgent);
  await emit(tx, userLoggedIn, {
    userId,
    email,
    kind,
    sessionId,
    secondFactor,
    newBrowser,
    device,
    mailCode: byMailCode,
    trustedDevice,
  });
  if (trust) await emit(tx, deviceTrusted, { userId, email, device, until: trust.trustedUntil.toISOString() });
  return rememberDevice(tx, user, sessionId, cookies, trust);
}
